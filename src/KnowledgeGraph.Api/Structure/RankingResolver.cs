using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Paths;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary><c>Query.ranking</c>.</summary>
internal sealed class RankingResolver : ObjectResolver
{
    public static ArgumentDefinition[] Arguments() =>
    [
        Define.Argument("by", "CentralityMeasure!", "What makes an entity matter."),
        Define.Argument("kinds", "[EntityKind!]", "Only entities of these kinds, ranked among all."),
        Define.Argument("via", "PathFilter", "Which statements and entities count."),
        .. ForwardPage.Arguments(),
    ];

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var graph = FactSetRoot.GraphOf(context);
        var by = (CentralityMeasure)arguments["by"]!;
        var cursors = new CursorFormat(graph, CursorScope.Ranking, (int)by);
        return PageArguments.TryRead(arguments, cursors, context, out var page)
            && PathFilterInput.Compile(graph, arguments.Get<InputObject>("via"), context) is { } filter
            ? new Request(
                by, KindSelection.Of(graph.Ontology, arguments.GetList<Kind>("kinds")), filter, cursors, page)
            : null;
    }

    public override int MaximumItems(object? bound) => bound is Request request ? request.Page.Size : 0;

    public override Source Resolve(in Source parent, ResolveContext context)
    {
        var request = (Request)context.Bound!;
        var ranking = request.Filter.Graph.Structure.Ranking(request.By, request.Filter, context.CancellationToken);
        return RowPage.Read(new RankingList(ranking, request.Kinds, request.Cursors, request.Page), 0, context);
    }

    private sealed record Request(CentralityMeasure By, bool[]? Kinds, EdgeFilter Filter, CursorFormat Cursors, PageRequest Page);
}

/// <summary><c>RankingEdge.score</c>.</summary>
internal sealed class RankingScoreResolver : LeafResolver
{
    public override void Write(in Source parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteDouble(((RankingList)RowPage.ListOf(parent)).Score(parent.A));
}

/// <summary><c>RankingEdge.rank</c>.</summary>
internal sealed class RankingRankResolver : LeafResolver
{
    public override void Write(in Source parent, ResolveContext context, ResponseWriter writer) => writer.WriteInt(parent.A + 1);
}
