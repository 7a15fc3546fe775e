using KnowledgeGraph.Traversal;
using KnowledgeGraph.Typed;

namespace KnowledgeGraph;

/// <summary>Parts of a graph, as methods of an entity or of the graph.</summary>
/// <inheritdoc cref="PathMethods" path="/remarks"/>
public static class SubgraphMethods
{
    /// <summary>
    /// What lies within some steps of an entity, and every allowed statement among it: see <see cref="Traversal.Neighbourhood"/>.
    /// </summary>
    /// <param name="limit">The most entities.</param>
    /// <param name="hubLimit">Entities with more relations than this are not gone through; null for no such limit.</param>
    /// <param name="filter">
    /// Which statements and entities count; null for what is asserted or reported and not deprecated, at any time.
    /// </param>
    /// <remarks>O(edges of the entities gone through + edges of the entities found).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of bounds, or the filter makes no sense.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Subgraph Neighbourhood<TEntity>(
        this TEntity of,
        int depth = 1,
        EdgeFilterOptions? filter = null,
        int limit = 200,
        int? hubLimit = null,
        CancellationToken cancellationToken = default)
        where TEntity : IEntity =>
        Traversal.Neighbourhood.Find(
            of.Entity, PathMethods.Compile(of.Entity.Graph, filter), depth, limit, hubLimit, cancellationToken);

    /// <summary>A small part of the graph that ties entities together: see <see cref="Connection"/>.</summary>
    /// <param name="entities">At most <see cref="Connection.MaxEntities"/>.</param>
    /// <param name="limit">The most entities; those asked for are always there.</param>
    /// <param name="filter">
    /// Which statements and entities it may use; null for what is asserted or reported and not deprecated, at any time.
    /// </param>
    /// <remarks>A shortest path between each two of them.</remarks>
    /// <exception cref="ArgumentException">
    /// An entity is of another graph, there are too many of them, or the filter makes no sense.
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
    /// What several entities are all joined to by one statement, in the order of the graph: see <see cref="Traversal.CommonNeighbours"/>.
    /// </summary>
    /// <param name="entities">1 to <see cref="CommonNeighbours.MaxEntities"/>.</param>
    /// <param name="filter">
    /// Which statements and entities count; null for what is asserted or reported and not deprecated, at any time.
    /// </param>
    /// <remarks>O(sum of their degrees · log of the least).</remarks>
    /// <exception cref="ArgumentException">
    /// An entity is of another graph, there are none or too many, or the filter makes no sense.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<Entity> CommonNeighbours(
        this FactGraph graph, IEnumerable<IEntity> entities, EdgeFilterOptions? filter = null, CancellationToken cancellationToken = default) =>
        Array.ConvertAll(
            Traversal.CommonNeighbours.Find(Unwrap(entities), PathMethods.Compile(graph, filter), cancellationToken), graph.Entity);

    private static Entity[] Unwrap(IEnumerable<IEntity> entities) => [.. entities.Select(entity => entity.Entity)];
}
