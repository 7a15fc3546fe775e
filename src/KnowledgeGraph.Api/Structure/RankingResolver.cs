using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Paths;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary><c>Query.ranking</c>.</summary>
internal sealed class RankingResolver(SchemaContext schema) : ObjectResolver
{
    public static ArgumentDefinition[] Arguments() =>
    [
        Define.Argument("by", "CentralityMeasure!", "What makes an entity matter."),
        Define.Argument("kinds", "[EntityKind!]", "Only entities of these kinds, ranked among all."),
        Define.Argument("via", "PathFilter", "Which statements and entities count."),
        Define.Argument("where", GraphFilters.EntityName, "Only entities that fulfil this, ranked among all. It reads the statements that count."),
        .. PageArguments.Create(),
    ];

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var graph = FactSetRoot.GraphOf(context);
        var by = (CentralityMeasure)arguments["by"]!;
        var cursors = new CursorFormat(graph, CursorScope.Ranking, (int)by);
        if (!NamedChoices.AreClear(arguments, context) || !PageArguments.TryRead(arguments, cursors, context, out var page)
            || PathFilterInput.Read(graph, arguments.Get<InputObject>("via"), context) is not { } options)
        {
            return null;
        }

        var scope = new FilterScope(graph, options, hasStatement: false, context);
        return ListArguments.Read(arguments, schema.Filters.Entity, order: null, scope, cursors, page, schema.Options.MaximumFilterSteps) is { } query
            ? new Request(by, KindSelection.Of(graph.Ontology, arguments.GetList<Kind>("kinds")), EdgeFilter.Compile(graph, options), query)
            : null;
    }

    public override int MaximumItems(object? bound) => bound is Request request ? request.List.Page.Size : 0;

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var request = (Request)context.Bound!;
        var ranking = request.Filter.Graph.Structure.Ranking(request.By, request.Filter, context.CancellationToken);
        return new RankingList(ranking, request.Kinds, request.List).Read(context);
    }

    private sealed record Request(CentralityMeasure By, bool[]? Kinds, EdgeFilter Filter, ListQuery List);
}

/// <summary><c>RankingEdge.score</c>.</summary>
internal sealed class RankingScoreResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteDouble(((RankingList)RowPage.ListOf(parent)).Score(parent.Row));
}

/// <summary><c>RankingEdge.rank</c>.</summary>
internal sealed class RankingRankResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) => writer.WriteInt(parent.Row + 1);
}
