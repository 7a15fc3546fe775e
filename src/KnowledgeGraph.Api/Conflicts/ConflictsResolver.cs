using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Conflicts;

/// <summary><c>Query.conflicts</c>: the settled disagreements, all or those about one entity.</summary>
internal sealed class ConflictsResolver() : ConnectionResolver(CursorScope.Conflicts)
{
    /// <summary>New definitions, as every field needs its own.</summary>
    public static ArgumentDefinition[] Arguments() =>
    [
        Define.Argument("about", "ID", "Only conflicts with a statement about this entity."),
        Define.Argument("asOf", "Date", "Only where two statements of it hold on this day."),
        Define.Argument("certainty", "Certainty", "How sure it must be that they hold.", "POSSIBLE"),
        Define.Argument("knownAsOf", "Date", "Only where two statements of it were published by then."),
        .. PageArguments.Create(),
    ];

    protected override RowList? Bind(FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context)
    {
        var about = ConflictList.AboutAnything;
        if (arguments.Get<string>("about") is { } id)
            about = graph.TryFindEntity(id, out var entity) ? entity.Index : ConflictList.AboutNothing;
        return new ConflictList(graph, about, Statements(graph, arguments), cursors, page);
    }

    // What disagrees is of any rank and modality.
    private static EdgeFilter? Statements(FactGraph graph, ArgumentValues arguments)
    {
        var (asOf, knownAsOf) = (arguments.GetValue<int>("asOf"), arguments.GetValue<int>("knownAsOf"));
        if (asOf is null && knownAsOf is null)
            return null;
        return EdgeFilter.Compile(graph, new EdgeFilterOptions
        {
            AsOf = asOf,
            Certainty = arguments.GetValue<Certainty>("certainty") ?? Certainty.Possibly,
            KnownAsOf = knownAsOf,
            Direction = Direction.Out,
            Modalities = [.. Enum.GetValues<Modality>()],
            Ranks = [.. Enum.GetValues<Rank>()],
        });
    }
}
