namespace KnowledgeGraph.Traversal;

/// <summary>
/// One side of a <see cref="BidirectionalWeightedSearch"/>: how cheaply it comes to each entity, by way of which other, and what is next.
/// </summary>
internal sealed class WeightedSide(int entities)
{
    private readonly BitSet _marks = new(entities);

    // Of no meaning where there is no mark.
    private readonly long[] _costs = new long[entities];
    private readonly EntityRow[] _parents = new EntityRow[entities];
    private readonly List<EntityRow> _reached = [];
    private readonly MonotoneQueue _queue = new();

    /// <summary>How many entities it has come to, those it has come to again not counted.</summary>
    public int ReachedCount => _reached.Count;

    public bool TryPeek(out long cost) => _queue.TryPeek(out cost);

    /// <summary>The entity of the least cost, or none where it was looked at before, by a cheaper way.</summary>
    /// <param name="cost">What <see cref="TryPeek"/> has answered.</param>
    public EntityRow Dequeue(long cost)
    {
        var node = _queue.Dequeue();
        return _costs[node.Index] == cost ? node : EntityRow.None;
    }

    /// <summary>True when it has come to the entity.</summary>
    public bool HasReached(EntityRow node) => _marks.Contains(node.Index);

    /// <summary>What the cheapest way known to an entity costs that it has come to.</summary>
    public long Cost(EntityRow node) => _costs[node.Index];

    /// <summary>Notes a way to an entity unless one as cheap is known.</summary>
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

    /// <summary>The entity that it came from; itself for an end.</summary>
    public EntityRow Parent(EntityRow node) => _parents[node.Index];

    /// <summary>Leaves nothing for the next search.</summary>
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
