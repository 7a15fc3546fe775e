using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Properties;
using KnowledgeGraph.Api.Relations;
using KnowledgeGraph.Api.Statements;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.Api.Views;

namespace KnowledgeGraph.Api.Entities;

/// <summary>
/// What conditions on entities ask about: what every entity has, the properties of its kind, and what its relations lead to. A property
/// with one value is judged by the value that its field shows.
/// </summary>
internal static class EntityFilterFields
{
    private const string LeadingStatement = "statement";

    /// <summary>The fields for an entity of whatever kind.</summary>
    public static IEnumerable<FilterField> OfEvery(GraphFilters filters) =>
    [
        Text("id", "The id.", static (graph, entity) => graph.Texts.Utf8(graph.Entities.Ids[entity])),
        Text("name", "What it is called.", static (graph, entity) => graph.Texts.Utf8(graph.Entities.Names[entity])),
        Text("description", "What it is.", static (graph, entity) => graph.Texts.Utf8(graph.Entities.Descriptions[entity])),
        new("aliases", filters.Names.ListOf("StringFilter"), "Its other names.", Aliases),
        new("identifiers", filters.Names.ListOf(GraphFilters.IdentifierName), "What others call it.", (conditions, scope) =>
            ListConditions.Compile(
                conditions,
                new Parts(entity => scope.Graph.Entity(entity).Identifiers.Count),
                element => filters.Identifier.Compile(element, scope))),
        new("kind", "EntityKindFilter", "What kind of thing it is.", Kinds),
        new("statements", filters.Names.ListOf(GraphFilters.StatementName), "What it is the subject of.", (conditions, scope) =>
        {
            var selected = scope.With(MentionedTraits.WidenForStatements(scope.Options, conditions));
            return ListConditions.Compile(
                conditions,
                new SubjectStatements(predicate: null, selected.Statements),
                element => filters.Statement.CompileInside(element, selected, hasStatement: false));
        }),
        new("relationships", filters.Names.ListOf(GraphFilters.EntityName), "What any relation joins it to, whichever way; `statement` says which.", (conditions, scope) =>
        {
            var selected = scope.With(MentionedTraits.WidenForEntities(scope.Options, conditions));
            return ListConditions.Compile(
                conditions,
                new AllRelatedEntities(selected.Statements),
                element => filters.Entity.CompileInside(element, selected, hasStatement: true));
        }),
        new(LeadingStatement, GraphFilters.StatementName, "The statement that leads here, in conditions on relations.", (conditions, scope) =>
        {
            if (!scope.HasStatement)
            {
                scope.Fail(
                    "No statement leads to the entities of this list: statement is for relations, and for conditions on them.",
                    ApiErrorCodes.NoStatement);
                return ObjectFilter.Everything;
            }

            var test = filters.Statement.CompileInside(conditions, scope, hasStatement: false);
            return (_, place, ref work) => test(place, -1, ref work);
        }),
    ];

    /// <summary>The fields for an entity of a kind.</summary>
    public static IEnumerable<FilterField> Of(Kind kind, SchemaNames names, GraphFilters filters)
    {
        var common = OfEvery(filters).ToArray();
        var scope = new NameScope([ObjectFilter.And, ObjectFilter.Or, .. common.Select(field => field.Name)]);
        return
        [
            .. common,
            .. kind.Properties.Select(property => Property(property, scope.Claim(names.Fields[property]), filters)),
            .. kind.Relations.Select(relation => Relation(relation, scope.Claim(names.Fields[relation]), names.TargetOf(relation), filters)),
        ];
    }

    private delegate ReadOnlySpan<byte> TextColumn(FactGraph graph, int entity);

    private static FilterField Text(string name, string description, TextColumn read) => new(name, "StringFilter", description, (operators, scope) =>
    {
        var test = TextOperators.Compile(operators, scope);
        var graph = scope.Graph;
        return (entity, _, ref _) => test(read(graph, entity));
    });

    private static RowTest Aliases(object conditions, FilterScope scope)
    {
        var graph = scope.Graph;
        return ListConditions.Compile(conditions, new Parts(entity => graph.Entity(entity).Aliases.Count), element =>
        {
            var test = TextOperators.Compile(element, scope);
            return (entity, alias, ref _) => test(graph.Entity(entity).Aliases.Utf8(alias));
        });
    }

    private static RowTest Kinds(object operators, FilterScope scope)
    {
        var passes = KindOperators.Compile(operators, scope);
        var kinds = scope.Graph.Entities.Kinds;
        return (entity, _, ref _) => passes[kinds[entity]];
    }

    private static FilterField Property(Predicate property, string name, GraphFilters filters)
    {
        var type = filters.Names.Of(property.ValueKind, property.Enumeration);
        if (property.HasOneValue())
        {
            return new FilterField(name, type, property.Description, (conditions, scope) =>
            {
                var test = FactOperators.Compile(property.ValueKind, conditions, scope);
                var selection = new PropertySelection(property, scope.Statements);
                var graph = scope.Graph;
                return (entity, _, ref _) => test(selection.Best(entity) is var statement and >= 0 ? graph.Statement(statement).Object : null);
            });
        }

        return new FilterField(name, filters.Names.ListOf(type), property.Description, (conditions, scope) =>
            ListConditions.Compile(conditions, new SubjectStatements(property, scope.Statements), element =>
            {
                var test = FactOperators.Compile(property.ValueKind, element, scope);
                var graph = scope.Graph;
                return (statement, _, ref _) => test(graph.Statement(statement).Object);
            }));
    }

    private static FilterField Relation(KindRelation relation, string name, TypeFamily target, GraphFilters filters) =>
        new(name, filters.Names.ListOf(target.Filter), relation.Description, (conditions, scope) =>
        {
            var selected = scope.With(MentionedTraits.WidenForEntities(scope.Options, conditions));
            return ListConditions.Compile(
                conditions,
                new RelatedEntities(relation, selected.Statements),
                element => filters.Of(target).CompileInside(element, selected, hasStatement: true));
        });
}
