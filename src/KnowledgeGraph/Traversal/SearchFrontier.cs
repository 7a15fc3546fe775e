namespace KnowledgeGraph.Traversal;

/// <summary>
/// One side of a search: the queue by levels, and what is in it as a set. Both sides share one array for their queues, one from each end: together
/// they hold an entity at most once, so they cannot meet in it. The set is of bits, which stay in the nearest cache while edges are looked at.
/// </summary>
internal struct SearchFrontier
{
    private readonly int[] _queue;
    private readonly SearchWorkspace.Visit[] _visits;
    private readonly BitSet _marks;
    private readonly bool _fromTheEnd;
    private readonly uint _stamp;
    private int _end;

    /// <param name="search">The number that <see cref="SearchWorkspace.Begin"/> gave.</param>
    /// <param name="fromTheEnd">Which of the two sides.</param>
    public SearchFrontier(SearchWorkspace workspace, uint search, bool fromTheEnd)
    {
        _queue = workspace.Queue;
        _visits = workspace.Visits;
        _marks = fromTheEnd ? workspace.BackwardMarks : workspace.Marks;
        _fromTheEnd = fromTheEnd;
        _stamp = fromTheEnd ? search + 1 : search;
    }

    /// <summary>The rows of the level that is next to be expanded.</summary>
    public RowRange Level { get; private set; }

    public readonly int LevelCount => Level.Count;

    /// <summary>Every entity that this side has come to.</summary>
    public readonly BitSet Visited => _marks;

    public readonly int NodeAt(int row) => _queue[_fromTheEnd ? _queue.Length - 1 - row : row];

    /// <param name="parent">The entity that it was reached from; itself for an end.</param>
    public void Add(int node, int parent)
    {
        _visits[node] = new SearchWorkspace.Visit(_stamp, parent);
        _marks.Add(node);
        _queue[_fromTheEnd ? _queue.Length - 1 - _end : _end] = node;
        _end++;
    }

    /// <summary>Makes what was added since the last expanded level the next one; false when nothing was.</summary>
    public bool NextLevel()
    {
        Level = new RowRange(Level.Start, _end - Level.Start);
        return Level.Count > 0;
    }

    /// <summary>Notes that the level is expanded.</summary>
    public void EndLevel() => Level = new RowRange(Level.End, 0);

    /// <summary>Leaves the set empty for the next search.</summary>
    public readonly void TakeBackMarks()
    {
        for (var row = 0; row < _end; row++)
        {
            _marks.Remove(NodeAt(row));
        }
    }
}
