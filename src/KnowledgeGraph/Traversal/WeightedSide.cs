namespace KnowledgeGraph.Traversal;

/// <summary>
/// One side of a <see cref="BidirectionalWeightedSearch"/>: the cheapest known cost of each entity, its predecessor, and the queue.
/// </summary>
internal sealed class WeightedSide(int entities)
{
    private readonly BitSet _marks = new(entities);

    // Costs and predecessors are valid only where the mark is set.
    private readonly long[] _costs = new long[entities];
    private readonly EntityRow[] _parents = new EntityRow[entities];
    private readonly List<EntityRow> _reached = [];
    private readonly MonotoneQueue _queue = new();

    /// <summary>The number of distinct entities reached.</summary>
    public int ReachedCount => _reached.Count;

    public bool TryPeek(out long cost) => _queue.TryPeek(out cost);

    /// <summary>Removes the cheapest entity; none if it was already expanded at a lower cost.</summary>
    /// <param name="cost">The cost that <see cref="TryPeek"/> returned.</param>
    public EntityRow Dequeue(long cost)
    {
        var node = _queue.Dequeue();
        return _costs[node.Index] == cost ? node : EntityRow.None;
    }

    /// <summary>Whether this side has reached the entity.</summary>
    public bool HasReached(EntityRow node) => _marks.Contains(node.Index);

    /// <summary>The cheapest known cost of a reached entity.</summary>
    public long Cost(EntityRow node) => _costs[node.Index];

    /// <summary>Records a path to an entity unless one as cheap is known.</summary>
    public void Reach(EntityRow node, EntityRow parent, long cost)
    {
        if (!_marks.Contains(node.Index))
        {
            _marks.Add(node.Index);
            _reached.Add(node);
        }
        else if (_costs[node.Index] <= cost)
        {
            return;
        }

        _costs[node.Index] = cost;
        _parents[node.Index] = parent;
        _queue.Enqueue(cost, node);
    }

    /// <summary>The predecessor of an entity; the end itself for an end.</summary>
    public EntityRow Parent(EntityRow node) => _parents[node.Index];

    /// <summary>Clears everything for the next search.</summary>
    public void Clear()
    {
        foreach (var node in _reached)
        {
            _marks.Remove(node.Index);
        }

        _reached.Clear();
        _queue.Clear();
    }
}
