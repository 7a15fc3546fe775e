using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// A shortest path from the end of a fixed beginning to the goal that touches nothing of the beginning and does not set out to
/// certain entities: what Yen's algorithm asks again and again. Breadth-first from both ends, the smaller level first, so that
/// it stays as small as <see cref="BidirectionalSearch"/>.
/// </summary>
internal ref struct SpurSearch
{
    private readonly EdgeFilter _filter;
    private readonly Column<EntityRow, ushort> _kinds;
    private readonly ReadOnlySpan<EntityRow> _beginning;
    private readonly HashSet<EntityRow> _firstSteps;
    private SearchFrontier _forward;
    private SearchFrontier _backward;
    private CancellationMeter _meter;

    /// <param name="beginning">The entities up to the one that the search starts from, which is the last.</param>
    /// <param name="firstSteps">Where the first step must not lead.</param>
    public SpurSearch(
        EdgeFilter filter, SearchWorkspace workspace, ReadOnlySpan<EntityRow> beginning, HashSet<EntityRow> firstSteps, CancellationToken cancellationToken)
    {
        _filter = filter;
        _kinds = filter.Graph.Entities.Kinds;
        _beginning = beginning;
        _firstSteps = firstSteps;
        _forward = new SearchFrontier(workspace, fromTheEnd: false);
        _backward = new SearchFrontier(workspace, fromTheEnd: true);
        _meter = new CancellationMeter(cancellationToken);
    }

    private readonly EntityRow Spur => _beginning[^1];

    /// <summary>The entities after the beginning, the goal the last, or null when there is no way of at most that length.</summary>
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
            _forward.TakeBackMarks();
            _backward.TakeBackMarks();
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
                // Without the spur, which is in the beginning.
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

                if (!_filter.AllowsNode(_kinds, far) || _beginning.Contains(far))
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

    private readonly bool IsBanned(EntityRow from, EntityRow to) => from == Spur && _firstSteps.Contains(to);
}
