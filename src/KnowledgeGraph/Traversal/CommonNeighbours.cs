using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>The common neighbours of several entities.</summary>
/// <remarks>
/// O(sum of their degrees · log of the smallest). For the similarity of two entities by them see <see cref="NeighbourSimilarity"/>.
/// </remarks>
public static class CommonNeighbours
{
    /// <summary>The maximum number of entities that may be passed.</summary>
    public const int MaxEntities = 20;

    /// <summary>
    /// Finds the rows of the entities that an allowed statement joins to each of these, in the filter's direction, ascending; for a single
    /// entity, its neighbours. An entity is not its own neighbour. Empty where the filter avoids one of them.
    /// </summary>
    /// <exception cref="ArgumentException">An entity belongs to another graph than the filter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no entity, or more than <see cref="MaxEntities"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static EntityRow[] Find(ReadOnlySpan<Entity> entities, EdgeFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(entities.Length, 1, nameof(entities));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(entities.Length, MaxEntities, nameof(entities));
        var meter = new CancellationMeter(cancellationToken);
        SortedSet<EntityRow>? common = null;
        foreach (var entity in entities)
        {
            var neighbours = Of(entity, filter, ref meter);
            if (common is null)
            {
                common = [.. neighbours];
            }
            else
            {
                common.IntersectWith(neighbours);
            }
        }

        return [.. common!];
    }

    private static HashSet<EntityRow> Of(Entity entity, EdgeFilter filter, ref CancellationMeter meter)
    {
        HashSet<EntityRow> neighbours = [];
        foreach (var edge in new Neighbours(entity, filter))
        {
            meter.Spend(0);
            neighbours.Add(edge.Target.Row);
        }

        neighbours.Remove(entity.Row);
        if (filter.IsAvoided(entity.Row))
        {
            neighbours.Clear();
        }

        return neighbours;
    }
}
