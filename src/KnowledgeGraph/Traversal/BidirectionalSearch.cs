using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// One run of <see cref="ShortestPath"/>. Invariant: every entity within the forward depth of the start carries the forward
/// stamp, every one within the backward depth of the goal the backward stamp, and none carries both. So the first entity at
/// which the sides meet lies on a shortest path, and one note an entity is enough.
/// </summary>
internal ref struct BidirectionalSearch
{
    private readonly EdgeFilter _filter;
    private readonly AdjacencyView _outwards;
    private readonly AdjacencyView _inwards;
    private readonly Column<ValidTime> _times;
    private readonly Column<ushort> _kinds;
    private readonly SearchWorkspace.Visit[] _visits;
    private readonly uint _forwardStamp;
    private SearchFrontier _forward;
    private SearchFrontier _backward;
    private CancellationMeter _meter;

    public BidirectionalSearch(EdgeFilter filter, SearchWorkspace workspace, CancellationToken cancellationToken)
    {
        _filter = filter;
        _outwards = filter.Graph.Adjacency(Direction.Out);
        _inwards = filter.Graph.Adjacency(Direction.In);
        _times = filter.Graph.Statements.Times;
        _kinds = filter.Graph.Entities.Kinds;
        _visits = workspace.Visits;
        _forwardStamp = workspace.Begin();
        _forward = new SearchFrontier(workspace.Queue, fromTheEnd: false);
        _backward = new SearchFrontier(workspace.Queue, fromTheEnd: true);
        _meter = new CancellationMeter(cancellationToken);
    }

    public long ScannedEdges { get; private set; }

    public GraphPath? Find(int from, int to)
    {
        Visit(ref _forward, from, from, _forwardStamp);
        Visit(ref _backward, to, to, _forwardStamp + 1);
        for (var length = 1; length <= _filter.MaxLength; length++)
        {
            if (!_forward.NextLevel() | !_backward.NextLevel())
                return null;
            var goesForward = _forward.LevelCount <= _backward.LevelCount;
            if (goesForward ? ExpandLevel(ref _forward, true, out var meeting) : ExpandLevel(ref _backward, false, out meeting))
                return PathThrough(meeting, length);
        }

        return null;
    }

    private bool ExpandLevel(ref SearchFrontier frontier, bool isForward, out Meeting meeting)
    {
        foreach (var row in frontier.Level)
        {
            var node = frontier.NodeAt(row);

            // Forward, the statements lead along the direction asked for; backward they are followed to where they come from.
            if (_filter.Direction != Direction.In && Expand(ref frontier, node, isForward ? _outwards : _inwards, isForward, true, out meeting))
                return true;
            if (_filter.Direction != Direction.Out && Expand(ref frontier, node, isForward ? _inwards : _outwards, isForward, false, out meeting))
                return true;
        }

        frontier.EndLevel();
        meeting = default;
        return false;
    }

    private bool Expand(ref SearchFrontier frontier, int node, AdjacencyView view, bool isForward, bool along, out Meeting meeting)
    {
        var rows = view.EdgesOf(node);
        ScannedEdges += rows.Count;
        _meter.Spend(rows.Count);
        var traits = view.Traits.AsSpan(rows);
        var neighbours = view.Neighbours.AsSpan(rows);
        if (_filter.IsOfTraitsOnly)
            return ExpandByTraits(ref frontier, node, traits, neighbours, isForward, out meeting);
        var predicates = view.Predicates.AsSpan(rows);
        var statements = view.Statements.AsSpan(rows);
        var allowedPredicates = _filter.Predicates(along);
        var allowedTraits = _filter.Traits;
        var visits = _visits;
        var ownStamp = isForward ? _forwardStamp : _forwardStamp + 1;
        var otherStamp = isForward ? _forwardStamp + 1 : _forwardStamp;
        for (var i = 0; i < neighbours.Length; i++)
        {
            if (!allowedTraits.Contains(traits[i].Bits) || (allowedPredicates is { } allowed && !allowed.Contains(predicates[i])))
                continue;
            var stamp = visits[neighbours[i]].Stamp;
            if (stamp == ownStamp || !_filter.AllowsTime(_times, statements[i]))
                continue;
            if (stamp == otherStamp)
            {
                meeting = Meeting.Of(node, neighbours[i], isForward);
                return true;
            }

            if (_filter.AllowsNode(_kinds, neighbours[i]))
                Visit(ref frontier, neighbours[i], node, ownStamp);
        }

        meeting = default;
        return false;
    }

    /// <summary>The same for most filters, which ask for nothing but traits: hubs have thousands of edges, and this is where the time goes.</summary>
    private readonly bool ExpandByTraits(
        ref SearchFrontier frontier, int node, ReadOnlySpan<StatementTraits> traits, ReadOnlySpan<int> neighbours, bool isForward, out Meeting meeting)
    {
        var allowedTraits = _filter.Traits;
        var visits = _visits;
        var ownStamp = isForward ? _forwardStamp : _forwardStamp + 1;
        var otherStamp = isForward ? _forwardStamp + 1 : _forwardStamp;
        for (var i = 0; i < neighbours.Length && i < traits.Length; i++)
        {
            var neighbour = neighbours[i];
            ref var visit = ref visits[neighbour];
            if (visit.Stamp == ownStamp || !allowedTraits.Contains(traits[i].Bits))
                continue;
            if (visit.Stamp == otherStamp)
            {
                meeting = Meeting.Of(node, neighbour, isForward);
                return true;
            }

            visit = new SearchWorkspace.Visit(ownStamp, node);
            frontier.Add(neighbour);
        }

        meeting = default;
        return false;
    }

    private readonly void Visit(ref SearchFrontier frontier, int node, int parent, uint stamp)
    {
        _visits[node] = new SearchWorkspace.Visit(stamp, parent);
        frontier.Add(node);
    }

    private readonly GraphPath PathThrough(Meeting meeting, int length)
    {
        var nodes = new int[length + 1];
        var middle = 0;
        for (var node = meeting.ForwardNode; _visits[node].Parent != node; node = _visits[node].Parent)
        {
            middle++;
        }

        for (int step = middle, node = meeting.ForwardNode; step >= 0; step--, node = _visits[node].Parent)
        {
            nodes[step] = node;
        }

        for (int step = middle + 1, node = meeting.BackwardNode; step <= length; step++, node = _visits[node].Parent)
        {
            nodes[step] = node;
        }

        return GraphPath.Through(nodes, _filter);
    }

    /// <summary>The step that joins the two sides.</summary>
    private readonly record struct Meeting(int ForwardNode, int BackwardNode)
    {
        public static Meeting Of(int near, int far, bool isForward) => isForward ? new Meeting(near, far) : new Meeting(far, near);
    }
}
