using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Properties;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Entities;

/// <summary>
/// The keys by which entities can be ordered: the common ones, and each property with one value, by the value that its field returns.
/// </summary>
internal static class EntityOrder
{
    /// <summary>The keys of an entity of any kind.</summary>
    public static ObjectOrder OfEvery(OrderCatalog orders) => new(TypeFamily.Entity, [.. Common(orders)]);

    /// <summary>The keys of an entity of a kind.</summary>
    public static ObjectOrder Of(Kind kind, SchemaNames names, OrderCatalog orders)
    {
        var common = Common(orders).ToArray();
        var scope = new NameScope(common.Select(field => field.Name));
        return new ObjectOrder(
            names.Of(kind),
            [
                .. common,
                .. kind.Properties
                    .Where(property => property.HasOneValue())
                    .Select(property => Property(property, scope.Claim(names.Fields[property]))),
            ]);
    }

    private static IEnumerable<OrderField> Common(OrderCatalog orders) =>
    [
        // Texts are numbered in ordinal order.
        OrderField.Of(EntityFieldNames.Id, "The id.", static (graph, isDescending) => new ValueOrder<int>(
            (entity, _) => graph.Entities.Ids[new EntityRow(entity)], isDescending)),
        OrderField.Of(EntityFieldNames.Name, "The name.", static (graph, isDescending) => new ValueOrder<int>(
            (entity, _) => graph.Entities.Names[new EntityRow(entity)], isDescending)),
        OrderField.Of(EntityFieldNames.Kind, "The name of the kind.", static (graph, isDescending) => new ValueOrder<int>(
            (entity, _) => graph.Entities.Kinds[new EntityRow(entity)], isDescending)),
        new(
            EntityFieldNames.Statement,
            TypeFamily.Statement.Order,
            "The statement behind the relation. Only in lists of relations.",
            (key, scope) =>
            {
                if (!scope.HasStatement)
                {
                    scope.Fail(
                        "The entities of this list are not reached by a relation: ordering by statement is available only in "
                            + "lists of relations.", ApiErrorCodes.NoStatement);
                    return null;
                }

                return orders[TypeFamily.Statement].CompileKey((InputObject)key, scope) is { } order
                    ? new OrderThrough(static (_, place) => place, order)
                    : null;
            }),
    ];

    private static OrderField Property(Predicate property, string name) =>
        new(name, OrderField.DirectionType, property.Description, (direction, scope) =>
        {
            var selection = new PropertySelection(property, scope.Statements);
            var graph = scope.Graph;
            return LiteralTypes.Of(property.ValueKind).Order(
                entity => selection.Best(new EntityRow(entity)) is { IsNone: false } statement ? graph.Statement(statement).Object : null,
                (OrderDirection)direction == OrderDirection.Desc);
        });
}
