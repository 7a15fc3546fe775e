using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Properties;
using KnowledgeGraph.Api.Relations;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Statements;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.Api.Views;

namespace KnowledgeGraph.Api.Entities;

/// <summary>
/// The conditions on entities: the common fields, the properties of the kind, and its relations. A property with one value is tested by the
/// value that its field returns. The conditions on a kind are described by the fields of that kind. Suggestions do not look inside relations and
/// statements: a condition on something else is not what was meant.
/// </summary>
internal static class EntityFilter
{
    /// <summary>The conditions on an entity of any kind.</summary>
    public static ObjectFilter OfEvery(FilterCatalog filters) => new(
        TypeFamily.Entity.Filter, "Conditions on entities. All of them must hold.", [.. Common(filters, kind: null)]);

    /// <summary>The conditions on an entity of a kind.</summary>
    public static ObjectFilter Of(Kind kind, FilterCatalog filters)
    {
        var names = filters.Names;
        var family = names.Of(kind);
        var common = Common(filters, kind).Select(field => field with { Description = null }).ToArray();
        var scope = new NameScope([ObjectFilter.And, ObjectFilter.Or, .. common.Select(field => field.Name)]);
        return new ObjectFilter(
            family.Filter,
            $"Conditions on a `{family.Type}`, each on its field of that name; see `{TypeFamily.Entity.Filter}`.",
            [
                .. common,
                .. kind.Properties.Select(property => Property(property, scope.Claim(names.Fields[property]), filters) with
                {
                    DeprecationReason = property.DeprecationReason,
                }),
                .. kind.Relations.Select(
                    relation => Relation(relation, scope.Claim(names.Fields[relation]), names.TargetOf(relation), filters) with
                    {
                        DeprecationReason = relation.Predicate.DeprecationReason,
                    }),
            ],
            describesFields: false);
    }

    private static IEnumerable<FilterField> Common(FilterCatalog filters, Kind? kind) =>
    [
        FilterField.Id(
            EntityFieldNames.Id,
            "The id.",
            FilterField.TextOf(
                static (graph, entity) => graph.Texts.Utf8(graph.Entities.Ids[new EntityRow(entity)]),
                static (graph, id) => graph.Entities.HasFormerIds && graph.TryFindEntity(id, out var entity) ? entity.Id : id),
            static (graph, id) => graph.TryFindEntity(id, out var entity) ? entity.Row.Index : null,
            new IdHints(filters.Names, TypeNames.Entity, kind)),
        FilterField.Text(EntityFieldNames.Name, "The name.", static (graph, entity) =>
            graph.Texts.Utf8(graph.Entities.Names[new EntityRow(entity)])),
        FilterField.Text(
            EntityFieldNames.Description,
            "The description.",
            static (graph, entity) => graph.Texts.Utf8(graph.Entities.Descriptions[new EntityRow(entity)])),
        FilterField.Text(
            EntityFieldNames.Marking,
            "The marking: the level at which it is released.",
            static (graph, entity) => graph.Entity(new EntityRow(entity)).Marking.NameUtf8),
        new(EntityFieldNames.Aliases, filters.ListOf(OperatorTypes.StringFilter), "Its alternative names.", Aliases),
        new(
            EntityFieldNames.Identifiers,
            filters.ListOf(TypeNames.FilterOf(IdentifierTypes.Identifier)),
            "Its external identifiers.",
            (conditions, scope) =>
                ListConditions.Compile(
                    conditions,
                    new Parts(entity => scope.Graph.Entity(new EntityRow(entity)).Identifiers.Count),
                    scope, element => filters[IdentifierTypes.Identifier].Compile(element, scope))),
        new(EntityFieldNames.Kind, TypeNames.FilterOf(TypeNames.EntityKind), "The kind.", Kinds) { Synonyms = ["kinds", "type", "types", "ofKind"] },
        FilterField.Findable(
            EntityFieldNames.Statements,
            filters.ListOf(TypeFamily.Statement.Filter),
            "The statements that it is the subject of.",
            (conditions, scope) =>
            {
                var selected = scope.With(MentionedTraits.WidenForStatements(scope.Options, conditions));
                return ListConditions.CompileCondition(
                    conditions,
                    new SubjectStatements(predicate: null, selected.Statements),
                    scope, element => filters[TypeFamily.Statement].CompileConditionInside(element, selected, hasStatement: false));
            }) with { SuggestInside = false },
        FilterField.Findable(
            EntityFieldNames.Relationships,
            filters.ListOf(TypeFamily.Entity.Filter),
            "Entities related by any predicate; `statement` selects the relations.",
            (conditions, scope) =>
            {
                var selected = scope.With(MentionedTraits.WidenForEntities(scope.Options, conditions));
                return ListConditions.CompileCondition(
                    conditions,
                    new AllRelatedEntities(selected.Statements),
                    scope, element => filters[TypeFamily.Entity].CompileConditionInside(element, selected, hasStatement: true));
            }) with { SuggestInside = false },
        new(
            EntityFieldNames.Statement,
            TypeFamily.Statement.Filter,
            "The statement behind the relation. Only in conditions on relations.",
            (conditions, scope) =>
            {
                if (!scope.HasStatement)
                {
                    scope.Fail(
                        "The entities of this list are not reached by a relation: statement is available only in lists of "
                            + "relations and in conditions on them.",
                        ApiErrorCodes.NoStatement);
                    return ObjectFilter.Everything;
                }

                var test = filters[TypeFamily.Statement].CompileInside(conditions, scope, hasStatement: false);
                return (_, place, ref work) => test(place, -1, ref work);
            }) { UsesPlace = true, SuggestInside = false },
    ];

    private static RowTest Aliases(object conditions, FilterScope scope)
    {
        var graph = scope.Graph;
        return ListConditions.Compile(conditions, new Parts(entity => graph.Entity(new EntityRow(entity)).Aliases.Count), scope, element =>
        {
            var test = TextOperators.Compile(element, scope);
            return (entity, alias, ref _) => test(graph.Entity(new EntityRow(entity)).Aliases.Utf8(alias));
        });
    }

    private static RowTest Kinds(object operators, FilterScope scope)
    {
        var passes = KindOperators.Compile(operators, scope);
        var kinds = scope.Graph.Entities.Kinds;
        return (entity, _, ref _) => passes[kinds[new EntityRow(entity)]];
    }

    private static FilterField Property(Predicate property, string name, FilterCatalog filters)
    {
        var type = LiteralTypes.Of(property.ValueKind);
        var filter = type.FilterOf(property.Enumeration, filters.Names);
        if (property.HasOneValue())
        {
            return new FilterField(name, filter, null, (conditions, scope) =>
            {
                var test = type.Compile(conditions, scope);
                var selection = new PropertySelection(property, scope.Statements);
                var graph = scope.Graph;
                return (entity, _, ref _) =>
                    test(selection.Best(new EntityRow(entity)) is { IsNone: false } statement ? graph.Statement(statement).Object : null);
            });
        }

        return new FilterField(name, filters.ListOf(filter), null, (conditions, scope) =>
            ListConditions.Compile(conditions, new SubjectStatements(property, scope.Statements), scope, element =>
            {
                var test = type.Compile(element, scope);
                var graph = scope.Graph;
                return (statement, _, ref _) => test(graph.Statement(new StatementRow(statement)).Object);
            }));
    }

    private static FilterField Relation(KindRelation relation, string name, TypeFamily target, FilterCatalog filters) =>
        FilterField.Findable(name, filters.ListOf(target.Filter), null, (conditions, scope) =>
        {
            var selected = scope.With(MentionedTraits.WidenForEntities(scope.Options, conditions));
            return ListConditions.CompileCondition(
                conditions,
                new RelatedEntities(relation, selected.Statements),
                scope, element => filters[target].CompileConditionInside(element, selected, hasStatement: true));
        }) with
        { SuggestInside = false };
}
