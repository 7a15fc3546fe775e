using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Traversal;
using KnowledgeGraph.Typed;

namespace KnowledgeGraph;

/// <summary>
/// Who matters and what belongs together, as methods of a graph. Without a filter each thing is computed once for a graph and kept with it;
/// under a filter by each call. Everything is deterministic.
/// </summary>
public static class StructureMethods
{
    /// <summary>The entities by how much they matter, the highest score first, equal ones in the order of the graph.</summary>
    /// <param name="filter">
    /// Which statements and entities count; null for what is asserted or reported and not deprecated, at any time.
    /// </param>
    /// <remarks>O(nodes · log nodes + edges); PageRank about 142 times that; betweenness and closeness O(nodes · edges).</remarks>
    /// <exception cref="ArgumentException">There is no such measure, or the filter makes no sense.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<ScoredEntity> Ranking(
        this FactGraph graph, CentralityMeasure by, EdgeFilterOptions? filter = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new RankedEntities(graph.Structure.Ranking(by, PathMethods.Compile(graph, filter), cancellationToken));
    }

    /// <summary>Groups that are joined more among themselves than with others (Louvain), the largest first.</summary>
    /// <param name="filter">
    /// Which statements and entities count; null for what is asserted or reported and not deprecated, at any time.
    /// </param>
    /// <remarks>O(edges) a sweep, few sweeps a level, few levels.</remarks>
    /// <exception cref="ArgumentException">The filter makes no sense.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<IReadOnlyList<Entity>> Communities(
        this FactGraph graph, EdgeFilterOptions? filter = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Groups(graph.Structure.Communities(PathMethods.Compile(graph, filter), cancellationToken).Groups);
    }

    /// <summary>Groups between which there is no path, whichever way the statements go; the largest first.</summary>
    /// <param name="filter">
    /// Which statements and entities count; null for what is asserted or reported and not deprecated, at any time.
    /// </param>
    /// <remarks>Linear in practice; O(nodes + edges · log nodes) at worst.</remarks>
    /// <exception cref="ArgumentException">The filter makes no sense.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<IReadOnlyList<Entity>> Components(
        this FactGraph graph, EdgeFilterOptions? filter = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Groups(graph.Structure.Components(PathMethods.Compile(graph, filter), cancellationToken));
    }

    /// <summary>
    /// The entities that have most neighbours in common with one, the most similar first; none where the filter leaves it out.
    /// </summary>
    /// <param name="count">The most to answer.</param>
    /// <param name="filter">
    /// Which statements and entities count; null for what is asserted or reported and not deprecated, at any time.
    /// </param>
    /// <remarks>O(sum of the neighbours' degrees + found · log found); under a filter O(nodes + edges) before.</remarks>
    /// <exception cref="ArgumentException">There is no such measure, the count is negative, or the filter makes no sense.</exception>
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
        [.. Enumerable.Range(0, partition.Count).Select(group => Array.ConvertAll(partition.Members(group).ToArray(), partition.Structure.Entity))];
}
