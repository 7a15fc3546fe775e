using KnowledgeGraph.Traversal;
using KnowledgeGraph.Typed;

namespace KnowledgeGraph;

/// <summary>
/// Searches for paths, as methods of a graph. Entities are given as <see cref="Entity"/> or as the types emitted for their kinds.
/// </summary>
/// <remarks>
/// A filter is made ready for the graph by each call, O(predicates + kinds); a loop of many searches does so once, by
/// <see cref="EdgeFilter.Compile"/>, and calls the classes that these methods call.
/// </remarks>
public static class PathMethods
{
    /// <summary>A shortest path, or null when there is none: see <see cref="Traversal.ShortestPath"/>.</summary>
    /// <param name="filter">
    /// Which statements and entities it may use; null for what is asserted or reported and not deprecated, at any time.
    /// </param>
    /// <remarks>O(nodes + edges) at worst, from both ends at once; by credibility the same times the logarithm of a cost.</remarks>
    /// <exception cref="ArgumentException">An entity is of another graph, or the filter makes no sense.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static GraphPath? ShortestPath<TFrom, TTo>(
        this FactGraph graph,
        TFrom from,
        TTo to,
        EdgeFilterOptions? filter = null,
        PathWeighting weighting = PathWeighting.Steps,
        CancellationToken cancellationToken = default)
        where TFrom : IEntity
        where TTo : IEntity =>
        Traversal.ShortestPath.Find(from.Entity, to.Entity, Compile(graph, filter), weighting, cancellationToken);

    /// <summary>The shortest paths that meet no entity twice, shortest first: see <see cref="ShortestSimplePaths"/>.</summary>
    /// <param name="count">The most paths, up to <see cref="ShortestSimplePaths.MaxCount"/>.</param>
    /// <remarks>At most count · length searches, each as for one shortest path.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of bounds.</exception>
    /// <inheritdoc cref="ShortestPath{TFrom,TTo}"/>
    public static IReadOnlyList<GraphPath> ShortestPaths<TFrom, TTo>(
        this FactGraph graph,
        TFrom from,
        TTo to,
        int count,
        EdgeFilterOptions? filter = null,
        PathWeighting weighting = PathWeighting.Steps,
        CancellationToken cancellationToken = default)
        where TFrom : IEntity
        where TTo : IEntity =>
        ShortestSimplePaths.Find(from.Entity, to.Entity, Compile(graph, filter), count, weighting, cancellationToken);

    /// <summary>The paths that are as short as the shortest: see <see cref="Traversal.AllShortestPaths"/>.</summary>
    /// <param name="count">
    /// The most paths, up to <see cref="AllShortestPaths.MaxCount"/>; by credibility up to <see cref="ShortestSimplePaths.MaxCount"/>.
    /// </param>
    /// <remarks>O(nodes + edges), and O(length · degree · log degree) for each path.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of bounds.</exception>
    /// <inheritdoc cref="ShortestPath{TFrom,TTo}"/>
    public static IReadOnlyList<GraphPath> AllShortestPaths<TFrom, TTo>(
        this FactGraph graph,
        TFrom from,
        TTo to,
        int count,
        EdgeFilterOptions? filter = null,
        PathWeighting weighting = PathWeighting.Steps,
        CancellationToken cancellationToken = default)
        where TFrom : IEntity
        where TTo : IEntity =>
        Traversal.AllShortestPaths.Find(from.Entity, to.Entity, Compile(graph, filter), count, weighting, cancellationToken);

    internal static EdgeFilter Compile(FactGraph graph, EdgeFilterOptions? options) => EdgeFilter.Compile(graph, options ?? new EdgeFilterOptions());
}
