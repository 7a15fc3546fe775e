namespace KnowledgeGraph.Traversal;

/// <summary>
/// The queue of one side of a search, by levels. Both sides share one array, one from each end: together they hold an entity at
/// most once, so they cannot meet in it.
/// </summary>
internal struct SearchFrontier(int[] queue, bool fromTheEnd)
{
    private readonly int[] _queue = queue;
    private readonly bool _fromTheEnd = fromTheEnd;
    private int _end;

    /// <summary>The rows of the level that is next to be expanded.</summary>
    public RowRange Level { get; private set; }

    public readonly int LevelCount => Level.Count;

    public readonly int NodeAt(int row) => _queue[_fromTheEnd ? _queue.Length - 1 - row : row];

    public void Add(int node)
    {
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
}
