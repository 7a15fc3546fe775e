namespace KnowledgeGraph.Traversal;

/// <summary>
/// The k shortest paths without a repeated entity: Yen, "Finding the k shortest loopless paths in a network" (1971), with Lawler's
/// rule that a path is varied only from where it left the one it came from. Two paths differ in their entities; of several
/// statements between two entities the first is taken.
/// </summary>
/// <remarks>
/// At most k · length searches from both ends, each O(nodes + edges) at worst. Shorter paths come first, equal ones in the order
/// of their entities' rows among those found: the image and the filter alone decide. Oracle: networkx.
/// </remarks>
public static class ShortestSimplePaths
{
    /// <summary>The most paths that may be asked for.</summary>
    public const int MaxCount = 1_000;

    /// <summary>Up to <paramref name="count"/> paths that <paramref name="filter"/> allows; one without a step from an entity to itself.</summary>
    /// <exception cref="ArgumentException">The entities and the filter are not of one graph.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not from 0 to <see cref="MaxCount"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<GraphPath> Find(
        Entity from, Entity to, EdgeFilter filter, int count, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxCount);
        var shortest = ShortestPath.Find(from, to, filter, cancellationToken);
        if (shortest is null || count == 0)
            return [];
        if (shortest.Length == 0)
            return [shortest];
        var workspace = filter.Graph.Workspaces.Rent();
        try
        {
            return Find(new Candidate([.. shortest.Nodes], [.. shortest.Statements], 0), filter, workspace, count, cancellationToken);
        }
        finally
        {
            filter.Graph.Workspaces.Return(workspace);
        }
    }

    private static List<GraphPath> Find(
        Candidate shortest, EdgeFilter filter, SearchWorkspace workspace, int count, CancellationToken cancellationToken)
    {
        List<Candidate> found = [];
        var candidates = new SortedSet<Candidate>(Comparer<Candidate>.Create(Compare)) { shortest };
        while (found.Count < count && candidates.Min is { } next)
        {
            candidates.Remove(next);
            found.Add(next);
            for (var spur = next.Deviation; found.Count < count && spur < next.Statements.Length; spur++)
            {
                if (Vary(next, spur, found, filter, workspace, cancellationToken) is { } candidate)
                    candidates.Add(candidate);
            }
        }

        return found.ConvertAll(path => new GraphPath(filter.Graph, path.Nodes, path.Statements));
    }

    /// <summary>The shortest path that is <paramref name="path"/> up to <paramref name="spur"/> and then goes another way than all found.</summary>
    private static Candidate? Vary(
        Candidate path, int spur, List<Candidate> found, EdgeFilter filter, SearchWorkspace workspace, CancellationToken cancellationToken)
    {
        var beginning = path.Nodes.AsSpan(0, spur + 1);
        HashSet<int> taken = [];
        foreach (var other in found)
        {
            if (other.Nodes.Length > spur + 1 && other.Nodes.AsSpan(0, spur + 1).SequenceEqual(beginning))
                taken.Add(other.Nodes[spur + 1]);
        }

        var search = new SpurSearch(filter, workspace, beginning, taken, cancellationToken);
        return search.Find(path.Nodes[^1], filter.MaxLength - spur) is { } rest
            ? new Candidate([.. beginning, .. rest.Nodes], [.. path.Statements.AsSpan(0, spur), .. rest.Statements], spur)
            : null;
    }

    private static int Compare(Candidate left, Candidate right)
    {
        var order = left.Nodes.Length.CompareTo(right.Nodes.Length);
        return order != 0 ? order : left.Nodes.AsSpan().SequenceCompareTo(right.Nodes);
    }

    /// <summary>A path not yet chosen.</summary>
    /// <param name="Deviation">After how many steps it left the path that it was varied from.</param>
    private sealed record Candidate(int[] Nodes, int[] Statements, int Deviation);
}
