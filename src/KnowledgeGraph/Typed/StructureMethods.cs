using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Traversal;
using KnowledgeGraph.Typed;

namespace KnowledgeGraph;

/// <summary>
/// Rankings, communities, components and similarity as extension methods. Without a filter each result is computed once per graph and kept
/// with it; with a filter, on each call. All results are deterministic.
/// </summary>
public static class StructureMethods
{
    /// <summary>Ranks the entities by importance, the highest score first, equal ones in the order of the graph.</summary>
    /// <param name="filter">
    /// The statements and entities to include; null for everything asserted or reported and not deprecated, at any time.
    /// </param>
    /// <remarks>O(nodes · log nodes + edges); PageRank about 142 times that; betweenness and closeness O(nodes · edges).</remarks>
    /// <exception cref="ArgumentException">There is no such measure, or the filter is invalid.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<ScoredEntity> Ranking(
        this FactGraph graph, CentralityMeasure by, EdgeFilterOptions? filter = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new RankedEntities(graph.Structure.Ranking(by, PathMethods.Compile(graph, filter), cancellationToken));
    }

    /// <summary>Finds the communities: groups with more relations inside than to other groups (Louvain), the largest first.</summary>
    /// <param name="filter">
    /// The statements and entities to include; null for everything asserted or reported and not deprecated, at any time.
    /// </param>
    /// <remarks>O(edges) per sweep, few sweeps per level, few levels.</remarks>
    /// <exception cref="ArgumentException">The filter is invalid.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<IReadOnlyList<Entity>> Communities(
        this FactGraph graph, EdgeFilterOptions? filter = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Groups(graph.Structure.Communities(PathMethods.Compile(graph, filter), cancellationToken).Groups);
    }

    /// <summary>Finds the connected components, ignoring the direction of statements, the largest first.</summary>
    /// <param name="filter">
    /// The statements and entities to include; null for everything asserted or reported and not deprecated, at any time.
    /// </param>
    /// <remarks>Linear in practice; O(nodes + edges · log nodes) at worst.</remarks>
    /// <exception cref="ArgumentException">The filter is invalid.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<IReadOnlyList<Entity>> Components(
        this FactGraph graph, EdgeFilterOptions? filter = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Groups(graph.Structure.Components(PathMethods.Compile(graph, filter), cancellationToken));
    }

    /// <summary>
    /// Finds the entities with the most similar neighbours to one, the most similar first; empty if the filter excludes it.
    /// </summary>
    /// <param name="count">The maximum number of entities to return.</param>
    /// <param name="filter">
    /// The statements and entities to include; null for everything asserted or reported and not deprecated, at any time.
    /// </param>
    /// <remarks>O(sum of the neighbours' degrees + found · log found); with a filter, plus O(nodes + edges).</remarks>
    /// <exception cref="ArgumentException">There is no such measure, the count is negative, or the filter is invalid.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<ScoredEntity> Similar<TEntity>(
        this TEntity to,
        int count = 10,
        SimilarityMeasure by = SimilarityMeasure.Jaccard,
        EdgeFilterOptions? filter = null,
        CancellationToken cancellationToken = default)
        where TEntity : IEntity
    {
        var graph = to.Entity.Graph;
        var structure = graph.Structure.Projection(PathMethods.Compile(graph, filter), cancellationToken);
        return structure.TryFindNode(to.Entity, out var node)
            ? [.. NeighbourSimilarity.MostSimilar(structure, node, by, count, cancellationToken)
                .Select(other => new ScoredEntity(structure.Entity(other.Node), other.Score))]
            : [];
    }

    private static IReadOnlyList<IReadOnlyList<Entity>> Groups(Partition partition) =>
        [.. Enumerable.Range(0, partition.Count).Select(group =>
            Array.ConvertAll(partition.Members(group).ToArray(), partition.Structure.Entity))];
}
