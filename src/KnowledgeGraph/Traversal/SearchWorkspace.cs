namespace KnowledgeGraph.Traversal;

/// <summary>
/// The memory of one search over one graph, used again by the next: a note for each entity, and a queue. What earlier searches
/// left is told apart by its stamp, so that nothing is cleared in between. 16 bytes an entity and two bits.
/// </summary>
internal sealed class SearchWorkspace(int entities)
{
    /// <summary>The number of the last search before the stamps begin anew.</summary>
    public const uint LastSearch = uint.MaxValue;

    private uint _search;

    /// <summary>A workspace that has seen <paramref name="searches"/> searches.</summary>
    public SearchWorkspace(int entities, uint searches)
        : this(entities) => _search = searches;

    /// <summary>By entity, in which search it was reached, and how far that was.</summary>
    public Visit[] Visits { get; } = new Visit[entities];

    /// <summary>Room for every entity once.</summary>
    public EntityRow[] Queue { get; } = new EntityRow[entities];

    /// <summary>By place in the queue, where the search came from.</summary>
    public int[] Parents { get; } = new int[entities];

    /// <summary>A bit for every entity; whoever sets some takes them back.</summary>
    public BitSet Marks { get; } = new BitSet(entities);

    /// <summary>The same for the backward side of a search.</summary>
    public BitSet BackwardMarks { get; } = new BitSet(entities);

    /// <summary>The forward side of a search by costs; made when one is asked for. 12 bytes an entity more.</summary>
    public WeightedSide Forward => field ??= new WeightedSide(entities);

    /// <summary>The backward side.</summary>
    public WeightedSide Backward => field ??= new WeightedSide(entities);

    /// <summary>Begins a search that stamps what it reaches; answers its stamp.</summary>
    public uint Begin()
    {
        if (_search == LastSearch)
        {
            Array.Clear(Visits);
            _search = 0;
        }

        return ++_search;
    }

    /// <summary>A note that an entity was reached.</summary>
    /// <param name="Stamp">The search.</param>
    /// <param name="Distance">The steps from where it began.</param>
    public readonly record struct Visit(uint Stamp, int Distance);
}
