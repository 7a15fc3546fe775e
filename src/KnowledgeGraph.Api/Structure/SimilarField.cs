using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Paths;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary><c>Query.similar</c>: empty if the id is unknown.</summary>
internal sealed class SimilarField : ObjectListResolver
{
    private const int MaxCount = 100;

    private static readonly Argument<string> To = Argument.Id("to", "The id of the entity.");

    private static readonly Argument<SimilarityMeasure> By = Argument.WithDefault(
        "by", StructureEnums.SimilarityMeasure, "The measure of similarity.", SimilarityMeasure.Jaccard, StructureEnums.Jaccard);

    private static readonly BoundedArgument Count = new(
        "first", $"The maximum number, up to {MaxCount}.", min: 0, MaxCount, defaultValue: 10);

    public static FieldDefinition Create() => Define.Field(
        "similar",
        TypeNames.ListOf(StructureTypes.SimilarEntity),
        new SimilarField(),
        "The entities that share the most neighbours with one, most similar first; empty if the id is unknown.",
        To,
        By,
        NamedChoices.Kinds,
        PathFilter.Via,
        Count);

    public override bool ReadsOperationDirectives => true;

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var graph = FactSetRoot.GraphOf(context);
        return NamedChoices.AreClear(arguments, context)
            && Count.TryRead(arguments, context, out var first)
            && PathFilter.Compile(graph, PathFilter.Via.Read(arguments), context) is { } filter
            ? new Request(
                graph.TryFindEntity(To.Read(arguments), out var entity) ? entity : null,
                By.Read(arguments),
                KindSelection.Of(graph.Ontology, NamedChoices.Kinds.Read(arguments)),
                filter,
                first,
                [To.Read(arguments), .. PathFilter.AvoidedIds(PathFilter.Via.Read(arguments))])
            : null;
    }

    public override int MaxItems(object? bound) => bound is Request request ? request.First : 0;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        var request = (Request)context.Bound!;
        var found = Find(request, context);
        IdHints.AddAll(request.Ids, request.Filter.Graph, context);

        count = found?.Items.Count ?? 0;
        return new ObjectHandle(found ?? SimilarEntities.None);
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) => new(list.Reference, index);

    private static SimilarEntities? Find(Request request, ResolveContext context)
    {
        if (request.To is not { } entity)
        {
            return null;
        }

        var structures = request.Filter.Graph.Structure;
        var structure = request.Filter.IsDefault
            ? context.Await(structures.BeginProjection())
            : structures.Projection(request.Filter, context.CancellationToken);
        if (!structure.TryFindNode(entity, out var node))
        {
            return null;
        }

        var kinds = request.Filter.Graph.Entities.Kinds;
        var most = request.Kinds is null ? request.First : int.MaxValue;
        var similar = NeighbourSimilarity.MostSimilar(structure, node, request.By, most, context.CancellationToken);
        return new SimilarEntities(
            structure,
            node,
            request.Kinds is { } wanted
                ? [.. similar.Where(other => wanted[kinds[structure.Rows[other.Node]]]).Take(request.First)]
                : similar);
    }

    private sealed record Request(Entity? To, SimilarityMeasure By, bool[]? Kinds, EdgeFilter Filter, int First, string[] Ids);
}

/// <summary>The similar entities. The handle of one is this and its index.</summary>
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
