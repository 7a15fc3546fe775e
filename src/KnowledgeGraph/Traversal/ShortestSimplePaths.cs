namespace KnowledgeGraph.Traversal;

/// <summary>
/// The k shortest paths without repeated entities: Yen, "Finding the k shortest loopless paths in a network" (1971), with Lawler's rule
/// that a path is varied only from where it deviated from its own predecessor. Two paths differ in their entities; where several statements
/// join two entities, <see cref="GraphPath"/> chooses the one to show.
/// </summary>
/// <remarks>
/// At most k · length searches from both ends, each O(nodes + edges) at worst. By <see cref="StatementCosts"/> the same times the logarithm
/// of a cost; beyond some 200 of them, one search over everything nearer to the goal than the start, followed by short ones. Cheaper paths
/// come first, then shorter ones, then (if steps count) those with fewer derived steps; equal ones are in the order of their entities'
/// rows. The result depends only on the image and the filter. Oracle: networkx.
/// </remarks>
public static class ShortestSimplePaths
{
    /// <summary>The maximum number of paths that may be requested.</summary>
    public const int MaxCount = 1_000;

    /// <summary>
    /// Finds up to <paramref name="count"/> paths that <paramref name="filter"/> allows; from an entity to itself, one path without steps.
    /// </summary>
    /// <exception cref="ArgumentException">The entities and the filter are not of one graph.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not from 0 to <see cref="MaxCount"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<GraphPath> Find(
        Entity from, Entity to, EdgeFilter filter, int count, CancellationToken cancellationToken = default) =>
        Find(from, to, filter, count, PathWeighting.Steps, cancellationToken);

    /// <inheritdoc cref="Find(Entity, Entity, EdgeFilter, int, CancellationToken)"/>
    /// <param name="weighting">The measure by which a path is short.</param>
    public static IReadOnlyList<GraphPath> Find(
        Entity from, Entity to, EdgeFilter filter, int count, PathWeighting weighting, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxCount);
        return Find(from, to, filter, count, weighting, areAllCheapest: false, cancellationToken);
    }

    /// <param name="areAllCheapest">Whether to stop at the first path that costs more than the cheapest.</param>
    internal static IReadOnlyList<GraphPath> Find(
        Entity from,
        Entity to,
        EdgeFilter filter,
        int count,
        PathWeighting weighting,
        bool areAllCheapest,
        CancellationToken cancellationToken)
    {
        if (!PathEnds.NeedSearch(from, to, filter, weighting, out var path, cancellationToken))
        {
            return path is null || count == 0 ? [] : [path];
        }

        using var search = count == 0 ? null : DetourSearch.Begin(to.Row, filter, weighting, cancellationToken);
        return search?.Find([from.Row], []) is { } shortest
            ? Find(new Candidate(shortest, search.Cost(shortest), 0), search, count, areAllCheapest)
            : [];
    }

    private static List<GraphPath> Find(Candidate shortest, DetourSearch search, int count, bool areAllCheapest)
    {
        List<Candidate> found = [];
        var candidates = new SortedSet<Candidate>(Comparer<Candidate>.Create(Compare)) { shortest };
        while (found.Count < count && candidates.Min is { } next && !(areAllCheapest && next.Cost > shortest.Cost))
        {
            candidates.Remove(next);
            found.Add(next);
            for (var spur = next.Deviation; found.Count < count && spur < next.Nodes.Length - 1; spur++)
            {
                if (Vary(next, spur, found, search) is { } nodes)
                {
                    candidates.Add(new Candidate(nodes, search.Cost(nodes), spur));
                }
            }
        }

        return found.ConvertAll(path => search.Path(path.Nodes));
    }

    /// <summary>
    /// Finds the best path that follows <paramref name="path"/> up to <paramref name="spur"/> and then differs from all found so far.
    /// </summary>
    private static EntityRow[]? Vary(Candidate path, int spur, List<Candidate> found, DetourSearch search)
    {
        var rootPath = path.Nodes.AsSpan(0, spur + 1);
        HashSet<EntityRow> taken = [];
        foreach (var other in found)
        {
            if (other.Nodes.Length > spur + 1 && other.Nodes.AsSpan(0, spur + 1).SequenceEqual(rootPath))
            {
                taken.Add(other.Nodes[spur + 1]);
            }
        }

        return search.Find(rootPath, taken);
    }

    private static int Compare(Candidate left, Candidate right)
    {
        var order = left.Cost.CompareTo(right.Cost);
        if (order == 0)
        {
            order = left.Nodes.Length.CompareTo(right.Nodes.Length);
        }

        return order != 0 ? order : left.Nodes.AsSpan().SequenceCompareTo(right.Nodes);
    }

    /// <summary>A path that is not chosen yet.</summary>
    /// <param name="Deviation">The number of steps after which it deviates from the path that it varies.</param>
    private sealed record Candidate(EntityRow[] Nodes, long Cost, int Deviation);
}
