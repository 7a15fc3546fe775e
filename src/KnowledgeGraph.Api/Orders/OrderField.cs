using KnowledgeGraph.Api.Filters;

namespace KnowledgeGraph.Api.Orders;

/// <summary>A field of an input type with keys to order by.</summary>
/// <param name="Name">As clients write it.</param>
/// <param name="Type"><c>OrderDirection</c>, or the keys of something that rows lead to.</param>
/// <param name="Compile">Makes an order of a value of that type, which is not null.</param>
internal sealed record OrderField(string Name, string Type, string Description, Func<object, FilterScope, RowOrder?> Compile)
{
    public const string DirectionType = "OrderDirection";

    /// <summary>A key that stands in the row.</summary>
    /// <param name="create">Makes the order, descending or not.</param>
    public static OrderField Of(string name, string description, Func<FactGraph, bool, RowOrder> create) =>
        new(name, DirectionType, description, (direction, scope) => create(scope.Graph, (OrderDirection)direction == OrderDirection.Desc));
}
