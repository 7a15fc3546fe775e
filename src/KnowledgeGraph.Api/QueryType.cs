using KnowledgeGraph.Api.Changes;
using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Conflicts;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Nodes;
using KnowledgeGraph.Api.Paths;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Search;
using KnowledgeGraph.Api.Sources;
using KnowledgeGraph.Api.Statements;
using KnowledgeGraph.Api.Structure;
using KnowledgeGraph.Api.Timelines;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api;

/// <summary><c>Query</c>.</summary>
internal static class QueryType
{
    public static ObjectType Create(SchemaContext schema) => new("Query")
    {
        Description = "Where every operation begins.",
        Fields =
        [
            ById("node", "Node", NodeLookup.Find, "Whatever has this id: an entity, a statement or a source."),
            Define.Field(
                "nodes",
                "[Node]!",
                new NodesByIdResolver(),
                $"What has these ids, in their order; null where there is nothing. At most {NodesByIdResolver.MaximumIds} at once.",
                Define.Argument("ids", "[ID!]!", "The ids.")),
            ById("entity", "Entity", (graph, id) => Entity(graph, id, kind: null), "The entity of whatever kind with this id; `search` finds what a misspelt one may mean."),
            .. schema.Ontology.Kinds.SelectMany(kind => FieldsOf(kind, schema)),
            ById("statement", "Statement", Statement, "The statement with this id."),
            Define.Field(
                "statements",
                "StatementConnection!",
                new StatementsResolver(CursorScope.Statements, schema, (filter, query) => new AllStatementsList(filter, query)),
                "The statements of the whole set, by subject, then predicate.",
                StatementsResolver.Arguments()),
            .. PathQueryFields.Create(),
            .. StructureQueryFields.Create(schema),
            SearchQueryField.Create(schema),
            Define.Field(
                "timeline",
                "TimelineConnection!",
                new TimelineResolver(schema),
                "What happened and what held, in the order of time: by the start, by the end where no start is written; then by the end.",
                TimelineResolver.Arguments()),
            Define.Field(
                "conflicts",
                "ConflictConnection!",
                new ConflictsResolver(schema),
                "Where statements disagree, and what the set says about it.",
                ConflictsResolver.Arguments()),
            ById("source", "Source", Source, "The source with this id."),
            Define.Field(
                "sources",
                "SourceConnection!",
                new SourcesResolver(schema),
                "The documents that the facts are drawn from, by id.",
                SourcesResolver.Arguments()),
            Define.Field(
                "ontology",
                "Ontology!",
                new RootResolver(root => root.Graph.Ontology),
                "The vocabulary that the facts are written in."),
            Define.Field("factSet", "FactSet!", new RootResolver(root => root), "The set of facts as a whole."),
            ChangeTypes.QueryField(),
        ],
    };

    private static IEnumerable<FieldDefinition> FieldsOf(Kind kind, SchemaContext schema)
    {
        var family = schema.Names.Of(kind);
        if (!kind.IsAbstract)
        {
            yield return ById(
                schema.Names.Singular(kind),
                family.Type,
                (graph, id) => Entity(graph, id, kind),
                $"The {kind.Name} with this id; null also when the id is that of something else.");
        }

        yield return Define.Field(
            schema.Names.Plural(kind),
            $"{family.Connection}!",
            new EntitiesResolver(kind, schema),
            $"{kind.Description} {(kind.IsAbstract ? "By kind, then id." : "By id.")}",
            EntitiesResolver.Arguments(kind, schema));
    }

    private static FieldDefinition ById(string name, string type, Func<FactGraph, string, ObjectHandle> find, string description) =>
        Define.Field(name, type, new ByIdResolver(find), description, Define.Argument("id", "ID!", "The id."));

    private static ObjectHandle Entity(FactGraph graph, string id, Kind? kind) =>
        graph.TryFindEntity(id, out var entity) && (kind is null || entity.Kind == kind) ? Handles.Entity(entity) : default;

    private static ObjectHandle Statement(FactGraph graph, string id) =>
        graph.TryFindStatement(id, out var statement) ? Handles.Statement(graph, statement.Index) : default;

    private static ObjectHandle Source(FactGraph graph, string id) =>
        graph.TryFindSource(id, out var source) ? Handles.Document(graph, source.Index) : default;
}
