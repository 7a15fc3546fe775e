using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// One run of <see cref="ShortestPath"/>. Invariant: each side holds every entity within its depth of its end, and no entity is in both. So
/// the first entity at which the sides meet lies on a shortest path. Each level is tested for a meeting before it is expanded: the test
/// reads only neighbours and writes nothing, and the last level, which is the largest, is never expanded.
/// </summary>
internal ref struct BidirectionalSearch
{
    private readonly EdgeFilter _filter;
    private readonly LevelMeeting _meeting;
    private readonly LevelExpansion _expansion;
    private SearchFrontier _forward;
    private SearchFrontier _backward;
    private CancellationMeter _meter;

    public BidirectionalSearch(EdgeFilter filter, SearchWorkspace workspace, CancellationToken cancellationToken)
    {
        _filter = filter;
        _meeting = new LevelMeeting(filter);
        _expansion = new LevelExpansion(filter);
        _forward = new SearchFrontier(workspace, isBackward: false);
        _backward = new SearchFrontier(workspace, isBackward: true);
        _meter = new CancellationMeter(cancellationToken);
    }

    public long ScannedEdges { get; private set; }

    public GraphPath? Find(EntityRow from, EntityRow to)
    {
        _forward.Add(from, parent: 0);
        _backward.Add(to, parent: 0);
        try
        {
            return Search();
        }
        finally
        {
            _forward.ClearMarks();
            _backward.ClearMarks();
        }
    }

    private GraphPath? Search()
    {
        for (var length = 1; length <= _filter.MaxLength; length++)
        {
            if (!_forward.NextLevel() | !_backward.NextLevel())
            {
                return null;
            }

            if (IsForwardSmaller()
                ? Advance(ref _forward, _backward.Visited, isForward: true, out var near, out var far)
                : Advance(ref _backward, _forward.Visited, isForward: false, out far, out near))
            {
                return GraphPath.Through(SearchFrontier.PathThrough(_forward, _backward, near, far, length), _filter);
            }
        }

        return null;
    }

    /// <summary>
    /// Whether the forward side has fewer edges to scan. The edges of the level with more entities are counted only up to the number that
    /// the other has.
    /// </summary>
    private readonly bool IsForwardSmaller()
    {
        var isFirstForward = _forward.LevelCount <= _backward.LevelCount;
        var max = CountEdges(isFirstForward ? _forward : _backward, int.MaxValue);
        return CountEdges(isFirstForward ? _backward : _forward, max) >= max == isFirstForward;
    }

    private readonly int CountEdges(in SearchFrontier frontier, int max)
    {
        var count = 0;
        var (outwards, inwards) = (_filter.Graph.Adjacency(Direction.Out), _filter.Graph.Adjacency(Direction.In));
        foreach (var place in frontier.Level)
        {
            var node = frontier.NodeAt(place);
            count += outwards.EdgesOf(node).Count + inwards.EdgesOf(node).Count;
            if (count >= max)
            {
                break;
            }
        }

        return count;
    }

    private bool Advance(ref SearchFrontier frontier, BitSet others, bool isForward, out EntityRow near, out EntityRow far)
    {
        if (_meeting.Find(frontier, others, isForward, ref _meter, out var scannedEdges, out near, out far))
        {
            ScannedEdges += scannedEdges;
            return true;
        }

        ScannedEdges += scannedEdges;
        _expansion.Expand(ref frontier, isForward, ref _meter);
        frontier.EndLevel();
        return false;
    }
}
