namespace KnowledgeGraph.Traversal;

/// <summary>
/// The memory of one search over a graph, reused by the next: a record for each entity, and a queue. Records of earlier searches are
/// recognised by their stamps, so nothing is cleared in between. 16 bytes and two bits per entity.
/// </summary>
internal sealed class SearchWorkspace(int entities)
{
    /// <summary>The stamp of the last search before stamps start again.</summary>
    public const uint MaxStamp = uint.MaxValue;

    private uint _search;

    /// <summary>Creates a workspace that has already served <paramref name="searches"/> searches.</summary>
    public SearchWorkspace(int entities, uint searches)
        : this(entities) => _search = searches;

    /// <summary>The search that last reached each entity, and its distance then.</summary>
    public Visit[] Visits { get; } = new Visit[entities];

    /// <summary>Room for every entity once.</summary>
    public EntityRow[] Queue { get; } = new EntityRow[entities];

    /// <summary>The place of the predecessor, by place in the queue.</summary>
    public int[] Parents { get; } = new int[entities];

    /// <summary>A bit for every entity; a search that sets bits must clear them again.</summary>
    public BitSet Marks { get; } = new BitSet(entities);

    /// <summary>A bit for every entity, for the backward side of a search.</summary>
    public BitSet BackwardMarks { get; } = new BitSet(entities);

    /// <summary>The forward side of a search by cost; created on first use, another 12 bytes per entity.</summary>
    public WeightedSide Forward => field ??= new WeightedSide(entities);

    /// <summary>The backward side of a search by cost; created on first use, another 12 bytes per entity.</summary>
    public WeightedSide Backward => field ??= new WeightedSide(entities);

    /// <summary>Begins a search that stamps the entities it reaches, and returns its stamp.</summary>
    public uint Begin()
    {
        if (_search == MaxStamp)
        {
            Array.Clear(Visits);
            _search = 0;
        }

        return ++_search;
    }

    /// <summary>A record that an entity was reached.</summary>
    /// <param name="Stamp">The stamp of the search.</param>
    /// <param name="Distance">The number of steps from its start.</param>
    public readonly record struct Visit(uint Stamp, int Distance);
}
