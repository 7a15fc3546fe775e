using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Properties;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Entities;

/// <summary>What entities may be ordered by: what every entity has, and each property with one value, by the value that its field shows.</summary>
internal static class EntityOrderFields
{
    /// <summary>The keys of an entity of whatever kind.</summary>
    public static IEnumerable<OrderField> OfEvery(GraphOrders orders) =>
    [
        // Texts are numbered in their order.
        OrderField.Of("id", "The id.", static (graph, isDescending) => new ValueOrder<int>(
            (entity, _) => graph.Entities.Ids[entity], isDescending)),
        OrderField.Of("name", "What it is called.", static (graph, isDescending) => new ValueOrder<int>(
            (entity, _) => graph.Entities.Names[entity], isDescending)),
        OrderField.Of("kind", "What kind of thing it is, by the name of the kind.", static (graph, isDescending) => new ValueOrder<int>(
            (entity, _) => graph.Entities.Kinds[entity], isDescending)),
        new("statement", GraphOrders.StatementName, "The statement that leads here, in relations.", (key, scope) =>
        {
            if (scope.HasStatement) { return orders.Statement.CompileKey((InputObject)key, scope) is { } order ? new OrderThrough(static (_, place) => place, order) : null; } scope.Fail("No statement leads to the entities of this list: order by statement is for relations.", ApiErrorCodes.NoStatement);
            return null;
        }),
    ];

    /// <summary>The keys of an entity of a kind.</summary>
    public static IEnumerable<OrderField> Of(Kind kind, SchemaNames names, GraphOrders orders)
    {
        var common = OfEvery(orders).ToArray();
        var scope = new NameScope(common.Select(field => field.Name));
        return
        [
            .. common,
            .. kind.Properties
                .Where(property => property.HasOneValue())
                .Select(property => Property(property, scope.Claim(names.Fields[property]))),
        ];
    }

    private static OrderField Property(Predicate property, string name) =>
        new(name, OrderField.DirectionType, property.Description, (direction, scope) =>
        {
            var selection = new PropertySelection(property, scope.Statements);
            var graph = scope.Graph;
            return FactOrders.Create(
                property.ValueKind,
                entity => selection.Best(entity) is var statement and >= 0 ? graph.Statement(statement).Object : null,
                (OrderDirection)direction == OrderDirection.Desc);
        });
}
