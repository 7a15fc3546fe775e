namespace KnowledgeGraph.Traversal;

/// <summary>
/// One side of a search: the queue by levels, and what is in it as a set. Both sides share one array for their queues, one from each end:
/// together they hold an entity at most once, so they cannot meet in it. The set is of bits, which stay in the nearest cache while edges
/// are looked at, and where an entity was reached from lies beside it in the queue: nothing is written all over the memory.
/// </summary>
internal struct SearchFrontier
{
    private readonly EntityRow[] _queue;
    private readonly int[] _parents;
    private readonly BitSet _marks;
    private readonly bool _fromTheEnd;
    private int _end;

    /// <param name="fromTheEnd">Which of the two sides.</param>
    public SearchFrontier(SearchWorkspace workspace, bool fromTheEnd)
    {
        _queue = workspace.Queue;
        _parents = workspace.Parents;
        _marks = fromTheEnd ? workspace.BackwardMarks : workspace.Marks;
        _fromTheEnd = fromTheEnd;
    }

    /// <summary>The way from where one side began to where the other did.</summary>
    /// <param name="steps">How many steps it has.</param>
    /// <param name="left">Where the forward side meets the other.</param>
    /// <param name="right">Where the other side meets it, a step further.</param>
    public static EntityRow[] PathThrough(in SearchFrontier forward, in SearchFrontier backward, EntityRow left, EntityRow right, int steps)
    {
        var nodes = new EntityRow[steps + 1];
        var count = forward.CopyWayBack(left, nodes);
        nodes.AsSpan(0, count).Reverse();
        backward.CopyWayBack(right, nodes.AsSpan(count));
        return nodes;
    }

    /// <summary>The places of the level that is next to be expanded.</summary>
    public RowRange Level { get; private set; }

    public readonly int LevelCount => Level.Count;

    /// <summary>Every entity that this side has come to.</summary>
    public readonly BitSet Visited => _marks;

    public readonly EntityRow NodeAt(int place) => _queue[SlotOf(place)];

    /// <param name="parent">The place of the entity that it was reached from; its own for the end that the side begins with.</param>
    public void Add(EntityRow node, int parent)
    {
        _marks.Add(node.Index);
        var slot = SlotOf(_end++);
        (_queue[slot], _parents[slot]) = (node, parent);
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
        for (var place = 0; place < _end; place++)
        {
            _marks.Remove(NodeAt(place).Index);
        }
    }

    /// <summary>
    /// Writes the entities from one that is here back to where the side began; answers how many they are. O(entities of this side).
    /// </summary>
    private readonly int CopyWayBack(EntityRow node, Span<EntityRow> nodes)
    {
        var place = 0;
        while (NodeAt(place) != node)
        {
            place++;
        }

        var count = 0;
        for (nodes[count++] = node; place > 0; nodes[count++] = NodeAt(place))
        {
            place = _parents[SlotOf(place)];
        }

        return count;
    }

    private readonly int SlotOf(int place) => _fromTheEnd ? _queue.Length - 1 - place : place;
}
