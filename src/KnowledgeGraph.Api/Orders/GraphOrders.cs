using KnowledgeGraph.Api.Conflicts;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Sources;
using KnowledgeGraph.Api.Statements;
using KnowledgeGraph.Api.Timelines;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Orders;

/// <summary>All orders that a schema has, on kinds and on what every schema has.</summary>
internal sealed class GraphOrders
{
    public const string EntityName = "EntityOrder";
    public const string StatementName = "StatementOrder";
    public const string SourceName = "SourceOrder";
    public const string ConflictName = "ConflictOrder";
    public const string TimelineName = "TimelineEntryOrder";

    private readonly Dictionary<string, ObjectOrder> _byName = new(StringComparer.Ordinal);

    public GraphOrders(Ontology ontology, SchemaNames names)
    {
        Entity = Add(EntityName, "Entity", [.. EntityOrderFields.OfEvery(this)]);
        Statement = Add(StatementName, "Statement", StatementOrderFields.Create(this));
        Source = Add(SourceName, "Source", SourceOrderFields.Create());
        Conflict = Add(ConflictName, "Conflict", ConflictOrderFields.Create(this));
        Timeline = Add(TimelineName, "TimelineEntry", TimelineOrderFields.Create(this));
        foreach (var kind in ontology.Kinds)
        {
            Add(names.Of(kind).Order, names.Of(kind).Type, [.. EntityOrderFields.Of(kind, names, this)]);
        }
    }

    public ObjectOrder Entity { get; }

    public ObjectOrder Statement { get; }

    public ObjectOrder Source { get; }

    public ObjectOrder Conflict { get; }

    public ObjectOrder Timeline { get; }

    /// <summary>The input types.</summary>
    public IEnumerable<NamedType> Types => [.. _byName.Values.Select(order => order.CreateType()), Direction()];

    /// <summary>The keys of the entities of a type.</summary>
    public ObjectOrder Of(TypeFamily family) => _byName[family.Order];

    private ObjectOrder Add(string name, string type, IReadOnlyList<OrderField> fields) => _byName[name] = new ObjectOrder(name, type, fields);

    private static EnumType Direction() => new(OrderField.DirectionType)
    {
        Description = "Which way a key orders.",
        Values =
        [
            new("ASC", OrderDirection.Asc) { Description = "The least first." },
            new("DESC", OrderDirection.Desc) { Description = "The greatest first." },
        ],
    };
}
