using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Properties;
using KnowledgeGraph.Api.Relations;
using KnowledgeGraph.Api.Statements;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Entities;

/// <summary>
/// The keys by which entities can be ordered: the common ones, each property, and each relation by the number of entities. A property with
/// one value is ordered by the value that its field returns. Those of a kind are described by the field of the same name.
/// </summary>
internal static class EntityOrder
{
    /// <summary>The keys of an entity of any kind.</summary>
    public static ObjectOrder OfEvery(OrderCatalog orders) => new(TypeFamily.Entity, [.. Common(orders)]);

    /// <summary>The keys of an entity of a kind.</summary>
    public static ObjectOrder Of(Kind kind, SchemaNames names, OrderCatalog orders)
    {
        var common = Common(orders).Select(field => field with { Description = null }).ToArray();
        var scope = new NameScope(common.Select(field => field.Name));
        return new ObjectOrder(
            names.Of(kind),
            [
                .. common,
                .. kind.Properties.Select(property => Property(property, scope.Claim(names.Fields[property])) with
                {
                    DeprecationReason = property.DeprecationReason,
                }),
                .. kind.Relations.Select(relation => ListOrder.OfElements(
                    scope.Claim(names.Fields[relation]),
                    description: null,
                    statements => new RelatedEntities(relation, statements.Statements)) with
                {
                    DeprecationReason = relation.Predicate.DeprecationReason,
                }),
            ],
            $"A key to order `{names.Of(kind).Type}` by; see `{TypeFamily.Entity.Order}`.");
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
        ListOrder.OfElements(
            EntityFieldNames.Statements,
            "The statements that it is the subject of.",
            scope => new SubjectStatements(predicate: null, scope.Statements)),
        ListOrder.OfElements(
            EntityFieldNames.Relationships, "The entities related by any predicate.", scope => new AllRelatedEntities(scope.Statements)),
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

    private static OrderField Property(Predicate property, string name) => property.HasOneValue()
        ? new(name, OrderField.DirectionType, null, (direction, scope) =>
        {
            var selection = new PropertySelection(property, scope.Statements);
            var graph = scope.Graph;
            return LiteralTypes.Of(property.ValueKind).Order(
                entity => selection.Best(new EntityRow(entity)) is { IsNone: false } statement ? graph.Statement(statement).Object : null,
                (OrderDirection)direction == OrderDirection.Desc);
        })
        : ListOrder.Of(
            name,
            description: null,
            scope => new SubjectStatements(property, scope.Statements),
            (scope, isGreatest, isDescending) => new ExtremeValue(property, scope.Statements, isGreatest).Order(isDescending));
}
