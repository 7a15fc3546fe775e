using KnowledgeGraph.Api.Filters;

namespace KnowledgeGraph.Api.Orders;

/// <summary>A field of an input type with keys to order by.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Type"><c>OrderDirection</c>, or the keys of a related type or of a list.</param>
/// <param name="Description">Null if the field of the same name describes it.</param>
/// <param name="Compile">Compiles a non-null value of that type to an order.</param>
internal sealed record OrderField(string Name, string Type, string? Description, Func<object, FilterScope, RowOrder?> Compile)
{
    public const string DirectionType = "OrderDirection";

    /// <summary>Why it is deprecated; null if it is not.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>A key in the row itself.</summary>
    /// <param name="create">Creates the order, descending or not.</param>
    public static OrderField Of(string name, string description, Func<FactGraph, bool, RowOrder> create) =>
        new(name, DirectionType, description, (direction, scope) => create(scope.Graph, (OrderDirection)direction == OrderDirection.Desc));
}
