using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Timelines;

/// <summary><c>Query.timeline</c>.</summary>
internal sealed class TimelineResolver(SchemaContext schema) : ConnectionResolver(CursorScope.Timeline)
{
    /// <summary>New definitions, as every field needs its own.</summary>
    public static ArgumentDefinition[] Arguments() =>
    [
        Define.Argument("about", "ID", "Only what this entity has part in: its statements, and the dates of what they relate it to."),
        Define.Argument("includeRelated", "Boolean", "With `about`: whether those dates belong to it.", "true"),
        Define.Argument("kinds", "[EntityKind!]", "Only what an entity of one of these kinds has part in."),
        Define.Argument("predicates", "[Predicate!]", "Only statements with one of these predicates."),
        Define.Argument("from", "Date", "Only what is not over before this day."),
        Define.Argument("to", "Date", "Only what has begun by this day."),
        Define.Argument("certainty", "Certainty", "How sure that must be, where dates are not known exactly.", "POSSIBLE"),
        .. StatementArguments.Timeless(),
        .. PageArguments.Create(),
    ];

    protected override RowList? Bind(FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context)
    {
        if (StatementArguments.Read(arguments, new EdgeFilterOptions { Direction = Direction.Out }, context) is not { } options)
            return null;
        var query = new TimelineQuery(
            About(graph, arguments.Get<string>("about")),
            arguments.GetValue<bool>("includeRelated") ?? true,
            Kinds(graph, arguments.GetList<Kind>("kinds")),
            arguments.GetValue<int>("from") ?? Day.Earliest,
            arguments.GetValue<int>("to") ?? Day.Latest,
            options.Certainty,
            EdgeFilter.Compile(graph, options with { Predicates = [.. arguments.GetList<Predicate>("predicates") ?? []] }),
            EdgeFilter.Compile(graph, options));
        return new TimelineList(graph, query, schema.Options.MaximumFilterSteps, cursors, page);
    }

    protected override int OwnerOf(in Source parent) => 0;

    private static int About(FactGraph graph, string? id)
    {
        if (id is null)
            return TimelineQuery.AboutAnything;
        return graph.TryFindEntity(id, out var entity) ? entity.Index : TimelineQuery.AboutNothing;
    }

    private static bool[]? Kinds(FactGraph graph, Kind[]? kinds)
    {
        if (kinds is null)
            return null;
        var isWanted = new bool[graph.Ontology.Kinds.Length];
        foreach (var concrete in kinds.SelectMany(kind => kind.ConcreteKinds))
        {
            isWanted[concrete.Index] = true;
        }

        return isWanted;
    }
}
