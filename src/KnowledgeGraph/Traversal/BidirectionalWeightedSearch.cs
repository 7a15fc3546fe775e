using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// A best path by two criteria, searched from both ends at once: Pohl, "Bi-directional search" (Machine Intelligence 6, 1971), over
/// Dijkstra's algorithm. It ends when the next entities of both sides and a step between them cost as much as the cheapest path seen: a
/// cheaper one would have two consecutive entities that neither side has expanded, or would have been seen. By <see cref="StatementCosts"/>
/// it finds a cheapest path with the fewest steps; without them a shortest path with the fewest derived steps. Among equals it takes the
/// first it meets.
/// </summary>
/// <remarks>O(edges) at worst, times the logarithm of a cost; in graphs with hubs near the square root of that.</remarks>
internal ref struct BidirectionalWeightedSearch
{
    /// <summary>The first criterion is stored above this many bits of the second, so that one number orders paths by both.</summary>
    private const int SecondBits = 24;

    /// <summary>Costs are capped here, before they overflow.</summary>
    private const long MaxCost = long.MaxValue / 4;

    private readonly EdgeFilter _filter;
    private readonly StatementCosts? _costs;
    private readonly Column<StatementRow, StatementTraits> _traits;
    private readonly long _minStep;
    private readonly ReadOnlySpan<EntityRow> _rootPath;
    private readonly HashSet<EntityRow> _bannedSteps;
    private readonly EntityRow _goal;
    private readonly WeightedSide _forward;
    private readonly WeightedSide _backward;
    private CancellationMeter _meter;
    private long _cheapest = long.MaxValue;
    private EntityRow _left = EntityRow.None;
    private EntityRow _right = EntityRow.None;

    /// <param name="costs">The cost of each step; null to count steps.</param>
    /// <param name="rootPath">
    /// The fixed beginning of the path, up to and including the entity where the search starts; none of them is visited again.
    /// </param>
    /// <param name="bannedSteps">The entities that the first step must not lead to.</param>
    public BidirectionalWeightedSearch(
        EdgeFilter filter,
        StatementCosts? costs,
        SearchWorkspace workspace,
        ReadOnlySpan<EntityRow> rootPath,
        HashSet<EntityRow> bannedSteps,
        EntityRow goal,
        CancellationToken cancellationToken)
    {
        _filter = filter;
        _costs = costs;
        _traits = filter.Graph.Statements.Traits;
        _minStep = costs is null ? 1L << SecondBits : ((long)StatementCosts.Min << SecondBits) + 1;
        _rootPath = rootPath;
        _bannedSteps = bannedSteps;
        _goal = goal;
        (_forward, _backward) = (workspace.Forward, workspace.Backward);
        _meter = new CancellationMeter(cancellationToken);
    }

    private readonly EntityRow Start => _rootPath[^1];

    /// <summary>Returns all entities of the path, including the fixed beginning; null when there is none.</summary>
    public EntityRow[]? Find()
    {
        try
        {
            _forward.Reach(Start, Start, 0);
            _backward.Reach(_goal, _goal, 0);
            while (_forward.TryPeek(out var forwardCost) & _backward.TryPeek(out var backwardCost)
                && forwardCost + _minStep + backwardCost < _cheapest)
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

    /// <param name="otherCost">The lowest cost still queued on the other side.</param>
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

            // An entity that the other side has not reached is at least one step further than the one it expands next.
            var isMeeting = other.HasReached(next);
            var minRest = isMeeting ? 0 : otherCost + _minStep;
            if (cost + _minStep + minRest >= _cheapest)
            {
                continue;
            }

            var nextCost = Math.Min(MaxCost, cost + Step(edges.Statement));
            if (nextCost + minRest >= _cheapest
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
        ? (1L << SecondBits) + (_traits[statement].Basis == Basis.Derived ? 1 : 0)
        : ((long)_costs[statement] << SecondBits) + 1;

    private readonly bool IsBanned(EntityRow from, EntityRow to) =>
        (from == Start && _bannedSteps.Contains(to)) || _rootPath.Contains(to) || (from != Start && _rootPath.Contains(from));

    private readonly EntityRow[] Path()
    {
        List<EntityRow> nodes = [];
        for (var node = _left; node != Start; node = _forward.Parent(node))
        {
            nodes.Add(node);
        }

        nodes.Reverse();
        nodes.InsertRange(0, _rootPath);
        for (var node = _right; node != _goal; node = _backward.Parent(node))
        {
            nodes.Add(node);
        }

        nodes.Add(_goal);
        return [.. nodes];
    }
}
