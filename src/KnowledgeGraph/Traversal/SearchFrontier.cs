using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// One side of a search: a queue by levels, and the set of its entities. Both sides share one array for their queues, one from each end:
/// together they hold an entity at most once, so they cannot overlap. The set consists of bits, which stay in the nearest cache while edges
/// are scanned, and the predecessor of each entity is stored at its place in the queue, so that writes are sequential.
/// </summary>
internal struct SearchFrontier
{
    private readonly EntityRow[] _queue;
    private readonly int[] _parents;
    private readonly BitSet _marks;
    private readonly bool _isBackward;
    private int _end;

    /// <param name="isBackward">Whether this is the backward side, which fills the arrays from the end.</param>
    public SearchFrontier(SearchWorkspace workspace, bool isBackward)
    {
        _queue = workspace.Queue;
        _parents = workspace.Parents;
        _marks = isBackward ? workspace.BackwardMarks : workspace.Marks;
        _isBackward = isBackward;
    }

    /// <summary>Joins the paths of the two sides, from the start of one to that of the other.</summary>
    /// <param name="steps">The number of steps in the path.</param>
    /// <param name="left">The entity where the forward side meets the other.</param>
    /// <param name="right">The entity where the backward side meets it, one step further.</param>
    public static EntityRow[] PathThrough(in SearchFrontier forward, in SearchFrontier backward, EntityRow left, EntityRow right, int steps)
    {
        var nodes = new EntityRow[steps + 1];
        var count = forward.CopyPathBack(left, nodes);
        nodes.AsSpan(0, count).Reverse();
        backward.CopyPathBack(right, nodes.AsSpan(count));
        return nodes;
    }

    /// <summary>The places of the level to be expanded next.</summary>
    public RowRange Level { get; private set; }

    public readonly int LevelCount => Level.Count;

    /// <summary>Every entity that this side has reached.</summary>
    public readonly BitSet Visited => _marks;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly EntityRow NodeAt(int place) => _queue[SlotOf(place)];

    /// <param name="parent">The place of its predecessor; its own place for the end where the side starts.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(EntityRow node, int parent)
    {
        _marks.Add(node.Index);
        var slot = SlotOf(_end++);
        (_queue[slot], _parents[slot]) = (node, parent);
    }

    /// <summary>Makes everything added since the last expanded level the next one; false when nothing was added.</summary>
    public bool NextLevel()
    {
        Level = new RowRange(Level.Start, _end - Level.Start);
        return Level.Count > 0;
    }

    /// <summary>Marks the level as expanded.</summary>
    public void EndLevel() => Level = new RowRange(Level.End, 0);

    /// <summary>Empties the set for the next search.</summary>
    public readonly void ClearMarks()
    {
        for (var place = 0; place < _end; place++)
        {
            _marks.Remove(NodeAt(place).Index);
        }
    }

    /// <summary>
    /// Writes the entities from a reached one back to the start of the side, and returns their number. O(entities of this side).
    /// </summary>
    private readonly int CopyPathBack(EntityRow node, Span<EntityRow> nodes)
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

    private readonly int SlotOf(int place) => _isBackward ? _queue.Length - 1 - place : place;
}
