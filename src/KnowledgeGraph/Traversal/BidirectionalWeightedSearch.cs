using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// A best path by more than its length, from both ends at once: Pohl, "Bi-directional search" (Machine Intelligence 6, 1971), over
/// Dijkstra's algorithm. It ends when the two sides and a step between them cost as
/// much as the cheapest way seen: a cheaper one would have two entities on it that neither side has looked at, or have been seen. By
/// <see cref="StatementCosts"/> it is a cheapest path and among those one with the fewest steps; without them a shortest path and among
/// those one with the fewest inferred steps. Of several such it is the first met.
/// </summary>
/// <remarks>O(edges) at worst, times the logarithm of a cost; in graphs with hubs near the square root of that.</remarks>
internal ref struct BidirectionalWeightedSearch
{
    /// <summary>What counts first, above so many bits of what counts then: one number orders ways by both.</summary>
    private const int SecondBits = 24;

    /// <summary>Costs end here, before they overflow.</summary>
    private const long Most = long.MaxValue / 4;

    private readonly EdgeFilter _filter;
    private readonly StatementCosts? _costs;
    private readonly Column<StatementRow, StatementTraits> _traits;
    private readonly long _leastStep;
    private readonly ReadOnlySpan<EntityRow> _beginning;
    private readonly HashSet<EntityRow> _firstSteps;
    private readonly EntityRow _goal;
    private readonly WeightedSide _forward;
    private readonly WeightedSide _backward;
    private CancellationMeter _meter;
    private long _cheapest = long.MaxValue;
    private EntityRow _left = EntityRow.None;
    private EntityRow _right = EntityRow.None;

    /// <param name="costs">What steps cost; null where they are counted.</param>
    /// <param name="beginning">
    /// The entities up to the one that the search starts from, which is the last; none of them is touched again.
    /// </param>
    /// <param name="firstSteps">Where the first step must not lead.</param>
    public BidirectionalWeightedSearch(
        EdgeFilter filter,
        StatementCosts? costs,
        SearchWorkspace workspace,
        ReadOnlySpan<EntityRow> beginning,
        HashSet<EntityRow> firstSteps,
        EntityRow goal,
        CancellationToken cancellationToken)
    {
        _filter = filter;
        _costs = costs;
        _traits = filter.Graph.Statements.Traits;
        _leastStep = costs is null ? 1L << SecondBits : ((long)StatementCosts.Least << SecondBits) + 1;
        _beginning = beginning;
        _firstSteps = firstSteps;
        _goal = goal;
        (_forward, _backward) = (workspace.Forward, workspace.Backward);
        _meter = new CancellationMeter(cancellationToken);
    }

    private readonly EntityRow Start => _beginning[^1];

    /// <summary>All entities of the path, the beginning as well; null when there is none.</summary>
    public EntityRow[]? Find()
    {
        try
        {
            _forward.Reach(Start, Start, 0);
            _backward.Reach(_goal, _goal, 0);
            while (_forward.TryPeek(out var forwardCost) & _backward.TryPeek(out var backwardCost) && forwardCost + _leastStep + backwardCost < _cheapest)
            {
                if (_forward.ReachedCount <= _backward.ReachedCount)
                {
                    Advance(_forward, _backward, forwardCost, backwardCost, isForward: true);
                }
                else
                {
                    Advance(_backward, _forward, backwardCost, forwardCost, isForward: false);
                }
            }

            return _left.IsNone ? null : Path();
        }
        finally
        {
            _forward.Clear();
            _backward.Clear();
        }
    }

    /// <param name="otherCost">What the other side has gone at least, wherever they have not met.</param>
    private void Advance(WeightedSide side, WeightedSide other, long cost, long otherCost, bool isForward)
    {
        _meter.Spend(0);
        var node = side.Dequeue(cost);
        if (node.IsNone)
        {
            return;
        }

        var kinds = _filter.Graph.Entities.Kinds;
        var end = isForward ? _goal : Start;
        var edges = new AdmissibleEdges(_filter, node, !isForward);
        while (edges.MoveNext())
        {
            _meter.Spend(0);
            var next = edges.Neighbour;

            // What the other side has not come to is a step further from its end than what it looks at next.
            var isMeeting = other.HasReached(next);
            var leastRest = isMeeting ? 0 : otherCost + _leastStep;
            if (cost + _leastStep + leastRest >= _cheapest)
            {
                continue;
            }

            var nextCost = Math.Min(Most, cost + Step(edges.Statement));
            if (nextCost + leastRest >= _cheapest
                || (isForward ? IsBanned(node, next) : IsBanned(next, node))
                || (next != end && !_filter.AllowsNode(kinds, next)))
            {
                continue;
            }

            side.Reach(next, node, nextCost);
            if (isMeeting && nextCost + other.Cost(next) is var whole && whole < _cheapest)
            {
                (_cheapest, _left, _right) = isForward ? (whole, node, next) : (whole, next, node);
            }
        }
    }

    private readonly long Step(StatementRow statement) => _costs is null
        ? (1L << SecondBits) + (_traits[statement].IsInferred ? 1 : 0)
        : ((long)_costs[statement] << SecondBits) + 1;

    private readonly bool IsBanned(EntityRow from, EntityRow to) =>
        (from == Start && _firstSteps.Contains(to)) || _beginning.Contains(to) || (from != Start && _beginning.Contains(from));

    private readonly EntityRow[] Path()
    {
        List<EntityRow> nodes = [];
        for (var node = _left; node != Start; node = _forward.Parent(node))
        {
            nodes.Add(node);
        }

        nodes.Reverse();
        nodes.InsertRange(0, _beginning);
        for (var node = _right; node != _goal; node = _backward.Parent(node))
        {
            nodes.Add(node);
        }

        nodes.Add(_goal);
        return [.. nodes];
    }
}
