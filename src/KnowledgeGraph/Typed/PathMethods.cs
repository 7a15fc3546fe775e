using KnowledgeGraph.Traversal;
using KnowledgeGraph.Typed;

namespace KnowledgeGraph;

/// <summary>
/// Path searches as extension methods of a graph. Entities are passed as <see cref="Entity"/> or as the types generated for their kinds.
/// </summary>
/// <remarks>
/// Each call compiles its filter for the graph, O(predicates + kinds). For many searches, compile it once by
/// <see cref="EdgeFilter.Compile"/> and call the classes that these methods call.
/// </remarks>
public static class PathMethods
{
    /// <summary>Finds a shortest path; null when there is none. See <see cref="Traversal.ShortestPath"/>.</summary>
    /// <param name="filter">
    /// The statements and entities that a path may use; null for everything asserted or reported and not deprecated, at any time.
    /// </param>
    /// <remarks>O(nodes + edges) at worst, from both ends at once; by credibility the same times the logarithm of a cost.</remarks>
    /// <exception cref="ArgumentException">An entity belongs to another graph, or the filter is invalid.</exception>
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

    /// <summary>Finds the shortest paths without repeated entities, shortest first. See <see cref="ShortestSimplePaths"/>.</summary>
    /// <param name="count">The maximum number of paths, up to <see cref="ShortestSimplePaths.MaxCount"/>.</param>
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

    /// <summary>Finds all paths as short as the shortest. See <see cref="Traversal.AllShortestPaths"/>.</summary>
    /// <param name="count">
    /// The maximum number of paths, up to <see cref="AllShortestPaths.MaxCount"/>; by credibility up to
    /// <see cref="ShortestSimplePaths.MaxCount"/>.
    /// </param>
    /// <remarks>O(nodes + edges), and O(length · degree · log degree) per path.</remarks>
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

    internal static EdgeFilter Compile(FactGraph graph, EdgeFilterOptions? options) =>
        EdgeFilter.Compile(graph, options ?? new EdgeFilterOptions());
}
