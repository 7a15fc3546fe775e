using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Paths;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary><c>Query.similar</c>: none when the id is unknown.</summary>
internal sealed class SimilarResolver : ObjectListResolver
{
    private const int MaximumCount = 100;

    public static ArgumentDefinition[] Arguments() =>
    [
        Define.Argument("to", "ID!", "The id of the entity."),
        Define.Argument("by", "SimilarityMeasure", "What makes two entities alike.", "JACCARD"),
        Define.Argument("kinds", "[EntityKind!]", "Only entities of these kinds."),
        Define.Argument("via", "PathFilter", "Which statements and entities count."),
        Define.Argument("first", "Int", $"How many at most, up to {MaximumCount}.", "10"),
    ];

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var graph = FactSetRoot.GraphOf(context);
        return NamedChoices.AreClear(arguments, context)
            && Bounded.TryRead(arguments, "first", 10, 0, MaximumCount, context, out var first)
            && PathFilterInput.Compile(graph, arguments.Get<InputObject>("via"), context) is { } filter
            ? new Request(
                graph.TryFindEntity(arguments.Get<string>("to")!, out var entity) ? entity : null,
                arguments.GetValue<SimilarityMeasure>("by") ?? SimilarityMeasure.Jaccard,
                KindSelection.Of(graph.Ontology, arguments.GetList<Kind>("kinds")),
                filter,
                first)
            : null;
    }

    public override int MaximumItems(object? bound) => bound is Request request ? request.First : 0;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        var request = (Request)context.Bound!;
        var found = Find(request, context.CancellationToken);
        count = found?.Items.Count ?? 0;
        return new ObjectHandle(found ?? SimilarEntities.None);
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) => new(list.Reference, index);

    private static SimilarEntities? Find(Request request, CancellationToken cancellation)
    {
        if (request.To is not { } entity)
        {
            return null;
        }

        var structure = request.Filter.Graph.Structure.Projection(request.Filter, cancellation);
        if (!structure.TryFindNode(entity, out var node))
        {
            return null;
        }

        var kinds = request.Filter.Graph.Entities.Kinds;
        var most = request.Kinds is null ? request.First : int.MaxValue;
        var similar = NeighbourSimilarity.MostSimilar(structure, node, request.By, most, cancellation);
        return new SimilarEntities(
            structure,
            node,
            request.Kinds is { } wanted ? [.. similar.Where(other => wanted[kinds[structure.Rows[other.Node]]]).Take(request.First)] : similar);
    }

    private sealed record Request(Entity? To, SimilarityMeasure By, bool[]? Kinds, EdgeFilter Filter, int First);
}

/// <summary>What the handle of a similar entity points to, with its place in the list.</summary>
internal sealed record SimilarEntities(SimpleGraph? Structure, int Node, IReadOnlyList<(int Node, double Score)> Items)
{
    public static SimilarEntities None { get; } = new(null, 0, []);
}

/// <summary><c>SimilarEntity.entity</c>.</summary>
internal sealed class SimilarEntityResolver : ObjectResolver
{
    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var similar = (SimilarEntities)parent.Reference!;
        return Handles.Entity(similar.Structure!.Entity(similar.Items[parent.Row].Node));
    }
}

/// <summary><c>SimilarEntity.score</c>.</summary>
internal sealed class SimilarScoreResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteDouble(((SimilarEntities)parent.Reference!).Items[parent.Row].Score);
}

/// <summary><c>SimilarEntity.commonCount</c>.</summary>
internal sealed class SimilarCommonCountResolver : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        var similar = (SimilarEntities)parent.Reference!;
        writer.WriteInt(NeighbourSimilarity.CommonNeighbours(similar.Structure!, similar.Node, similar.Items[parent.Row].Node).Length);
    }
}
