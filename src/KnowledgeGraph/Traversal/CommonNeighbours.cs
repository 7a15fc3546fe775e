using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>What several entities are all joined to.</summary>
/// <remarks>
/// O(sum of their degrees · log of the least). For how alike two entities are by it see <see cref="NeighbourSimilarity"/>.
/// </remarks>
public static class CommonNeighbours
{
    /// <summary>The most entities that may be asked for.</summary>
    public const int MaxEntities = 20;

    /// <summary>
    /// The rows of the entities that one allowed statement joins to each of these, whichever way the filter goes, ascending; of one entity,
    /// its neighbours. An entity is no neighbour of its own. None where the filter avoids one of them.
    /// </summary>
    /// <exception cref="ArgumentException">An entity is of another graph than the filter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No entity, or more than <see cref="MaxEntities"/>.</exception>
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
