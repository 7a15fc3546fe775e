using KnowledgeGraph.Traversal;
using KnowledgeGraph.Typed;

namespace KnowledgeGraph;

/// <summary>Subgraphs as extension methods of an entity or of the graph.</summary>
/// <inheritdoc cref="PathMethods" path="/remarks"/>
public static class SubgraphMethods
{
    /// <summary>
    /// Finds the entities within a number of steps, and every allowed statement among them. See <see cref="Traversal.Neighbourhood"/>.
    /// </summary>
    /// <param name="limit">The maximum number of entities.</param>
    /// <param name="hubLimit">Entities with more relations than this are not expanded; null for no limit.</param>
    /// <param name="filter">
    /// The statements and entities to include; null for everything asserted or reported and not deprecated, at any time.
    /// </param>
    /// <remarks>O(edges of the entities expanded + edges of the entities found).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range, or the filter is invalid.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Subgraph Neighbourhood<TEntity>(
        this TEntity of,
        int depth = 1,
        EdgeFilterOptions? filter = null,
        int limit = 200,
        int? hubLimit = null,
        IReadOnlyCollection<Kind>? show = null,
        CancellationToken cancellationToken = default)
        where TEntity : IEntity =>
        Traversal.Neighbourhood.Find(
            of.Entity, PathMethods.Compile(of.Entity.Graph, filter), depth, limit, hubLimit, show, cancellationToken);

    /// <summary>Finds a small subgraph that connects the entities. See <see cref="Connection"/>.</summary>
    /// <param name="entities">The entities to connect, at most <see cref="Connection.MaxEntities"/>.</param>
    /// <param name="limit">The maximum number of entities; the given ones are always included.</param>
    /// <param name="filter">
    /// The statements and entities that a path may use; null for everything asserted or reported and not deprecated, at any time.
    /// </param>
    /// <remarks>One shortest path for each pair of entities.</remarks>
    /// <exception cref="ArgumentException">
    /// An entity belongs to another graph, there are too many of them, or the filter is invalid.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Subgraph Connect(
        this FactGraph graph,
        IEnumerable<IEntity> entities,
        EdgeFilterOptions? filter = null,
        int limit = 200,
        PathWeighting weighting = PathWeighting.Steps,
        CancellationToken cancellationToken = default) =>
        Connection.Find(Unwrap(entities), PathMethods.Compile(graph, filter), limit, weighting, cancellationToken);

    /// <summary>
    /// Finds the entities that a statement joins to each of several entities, in the order of the graph. See
    /// <see cref="Traversal.CommonNeighbours"/>.
    /// </summary>
    /// <param name="entities">The entities, 1 to <see cref="CommonNeighbours.MaxEntities"/>.</param>
    /// <param name="filter">
    /// The statements and entities to include; null for everything asserted or reported and not deprecated, at any time.
    /// </param>
    /// <remarks>O(sum of their degrees · log of the smallest).</remarks>
    /// <exception cref="ArgumentException">
    /// An entity belongs to another graph, there are none or too many, or the filter is invalid.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<Entity> CommonNeighbours(
        this FactGraph graph,
        IEnumerable<IEntity> entities,
        EdgeFilterOptions? filter = null,
        CancellationToken cancellationToken = default) =>
        Array.ConvertAll(
            Traversal.CommonNeighbours.Find(Unwrap(entities), PathMethods.Compile(graph, filter), cancellationToken), graph.Entity);

    private static Entity[] Unwrap(IEnumerable<IEntity> entities) => [.. entities.Select(entity => entity.Entity)];
}
