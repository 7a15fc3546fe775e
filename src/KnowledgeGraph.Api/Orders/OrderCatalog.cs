using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Orders;

/// <summary>All orders of rows that a schema has. Orders refer to one another by name.</summary>
internal sealed class OrderCatalog
{
    public const string Ascending = "ASC";
    public const string Descending = "DESC";

    private readonly Dictionary<string, ObjectOrder> _byName = new(StringComparer.Ordinal);

    /// <summary>The keys of the rows of a type.</summary>
    public ObjectOrder this[TypeFamily rows] => _byName[rows.Order];

    /// <summary>The input types.</summary>
    public IEnumerable<NamedType> Types => [.. _byName.Values.Select(order => order.CreateType()), .. ListOrder.Types(), Direction()];

    public void Add(ObjectOrder order) => _byName.Add(order.Name, order);

    private static EnumType Direction() => new(OrderField.DirectionType)
    {
        Description = "The direction of an order.",
        Values =
        [
            new(Ascending, OrderDirection.Asc) { Description = "Ascending.", Synonyms = ["ascending", "up"] },
            new(Descending, OrderDirection.Desc) { Description = "Descending.", Synonyms = ["descending", "down"] },
        ],
    };
}
