using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// A search of Yen's algorithm: a shortest path from the end of a root path to the goal that visits no entity of the root path and avoids
/// certain first steps. Breadth-first from both ends, the smaller level first, which keeps it as small as
/// <see cref="BidirectionalSearch"/>.
/// </summary>
internal ref struct SpurSearch
{
    private readonly EdgeFilter _filter;
    private readonly Column<EntityRow, ushort> _kinds;
    private readonly ReadOnlySpan<EntityRow> _rootPath;
    private readonly HashSet<EntityRow> _bannedSteps;
    private SearchFrontier _forward;
    private SearchFrontier _backward;
    private CancellationMeter _meter;

    /// <param name="rootPath">The entities up to and including the one where the search starts.</param>
    /// <param name="bannedSteps">The entities that the first step must not lead to.</param>
    public SpurSearch(
        EdgeFilter filter,
        SearchWorkspace workspace,
        ReadOnlySpan<EntityRow> rootPath,
        HashSet<EntityRow> bannedSteps,
        CancellationToken cancellationToken)
    {
        _filter = filter;
        _kinds = filter.Graph.Entities.Kinds;
        _rootPath = rootPath;
        _bannedSteps = bannedSteps;
        _forward = new SearchFrontier(workspace, isBackward: false);
        _backward = new SearchFrontier(workspace, isBackward: true);
        _meter = new CancellationMeter(cancellationToken);
    }

    private readonly EntityRow Spur => _rootPath[^1];

    /// <summary>
    /// Returns the entities after the root path, ending with the goal; null when there is no path of at most that length.
    /// </summary>
    public List<EntityRow>? Find(EntityRow goal, int maxLength)
    {
        _forward.Add(Spur, parent: 0);
        _backward.Add(goal, parent: 0);
        try
        {
            return Search(maxLength);
        }
        finally
        {
            _forward.ClearMarks();
            _backward.ClearMarks();
        }
    }

    private List<EntityRow>? Search(int maxLength)
    {
        for (var length = 1; length <= maxLength; length++)
        {
            if (!_forward.NextLevel() | !_backward.NextLevel())
            {
                return null;
            }

            var isForward = _forward.LevelCount <= _backward.LevelCount;
            if (isForward
                ? ExpandLevel(ref _forward, _backward.Visited, isForward, out var near, out var far)
                : ExpandLevel(ref _backward, _forward.Visited, isForward, out near, out far))
            {
                // Without the spur, which belongs to the root path.
                var (left, right) = isForward ? (near, far) : (far, near);
                return [.. SearchFrontier.PathThrough(_forward, _backward, left, right, length).AsSpan(1)];
            }
        }

        return null;
    }

    private bool ExpandLevel(ref SearchFrontier frontier, BitSet others, bool isForward, out EntityRow near, out EntityRow far)
    {
        foreach (var place in frontier.Level)
        {
            near = frontier.NodeAt(place);
            var edges = new AdmissibleEdges(_filter, near, !isForward);
            while (edges.MoveNext())
            {
                far = edges.Neighbour;
                _meter.Spend(0);
                if (frontier.Visited.Contains(far.Index) || (isForward ? IsBanned(near, far) : IsBanned(far, near)))
                {
                    continue;
                }

                if (others.Contains(far.Index))
                {
                    return true;
                }

                if (!_filter.AllowsNode(_kinds, far) || _rootPath.Contains(far))
                {
                    continue;
                }

                frontier.Add(far, place);
            }
        }

        frontier.EndLevel();
        (near, far) = (EntityRow.None, EntityRow.None);
        return false;
    }

    private readonly bool IsBanned(EntityRow from, EntityRow to) => from == Spur && _bannedSteps.Contains(to);
}
