namespace KnowledgeGraph.Format;

/// <summary>
/// The markings of a set and their order. There is a lowest one, which everything without a marking has, and any two have a least marking
/// above both: their join. A marking is known by its place in <see cref="Levels"/>, in which each comes after those below it.
/// </summary>
public sealed class MarkingLattice
{
    /// <summary>The maximum number of levels: the levels below one are a set of bits.</summary>
    public const int MaxLevels = 64;

    /// <summary>The place of the lowest level.</summary>
    public const int Lowest = 0;

    private readonly ulong[] _below;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <param name="levels">Each after those below it, with different names.</param>
    /// <exception cref="ArgumentException">There are none or too many, two have one name, or one is above a later one.</exception>
    public MarkingLattice(IReadOnlyList<MarkingLevel> levels)
    {
        if (levels.Count is 0 or > MaxLevels)
        {
            throw new ArgumentException($"From 1 to {MaxLevels} levels are possible.", nameof(levels));
        }

        Levels = levels;
        _below = new ulong[levels.Count];
        for (var place = 0; place < levels.Count; place++)
        {
            _below[place] = 1UL << place;
            foreach (var lower in levels[place].Above)
            {
                _below[place] |= lower >= 0 && lower < place
                    ? _below[lower]
                    : throw new ArgumentException("A level is above a later one.", nameof(levels));
            }

            _places.Add(levels[place].Name, place);
        }
    }

    /// <summary>The levels of the Traffic Light Protocol, which hold where an ontology declares none.</summary>
    /// <seealso href="https://www.first.org/tlp/"/>
    public static MarkingLattice Tlp { get; } = new(
    [
        new MarkingLevel("TLP:CLEAR", "May be published.", []),
        new MarkingLevel("TLP:GREEN", "May be shared within the community, but not in public.", [0]),
        new MarkingLevel("TLP:AMBER", "May be shared within the recipient's organisation and with its clients, as far as they need it.", [1]),
        new MarkingLevel("TLP:AMBER+STRICT", "May be shared within the recipient's organisation alone, as far as it is needed there.", [2]),
        new MarkingLevel("TLP:RED", "For the persons who receive it, and nobody else.", [3]),
    ]);

    /// <summary>The levels, each after those below it; the lowest is the first.</summary>
    public IReadOnlyList<MarkingLevel> Levels { get; }

    /// <summary>The names of the levels, in their order.</summary>
    public IEnumerable<string> Names => Levels.Select(level => level.Name);

    /// <summary>The place of a level; null where there is none of that name. O(1).</summary>
    public int? Find(string name) => _places.TryGetValue(name, out var place) ? place : null;

    /// <summary>The place of a level that something has; the lowest for null.</summary>
    /// <exception cref="KeyNotFoundException">There is no such level.</exception>
    public int PlaceOf(string? name) => name is null ? Lowest : _places[name];

    /// <summary>The name of a level; null for the lowest.</summary>
    public string? NameAbove(int place) => place == Lowest ? null : Levels[place].Name;

    /// <summary>Whether a level is a limit or below it. O(1).</summary>
    public bool IsAtMost(int place, int limit) => (_below[limit] & (1UL << place)) != 0;

    /// <summary>The least level that is at least as high as both; null where there is none or no single one. O(levels).</summary>
    public int? TryJoin(int left, int right)
    {
        int? least = null;
        for (var place = 0; place < Levels.Count; place++)
        {
            if (IsAtMost(left, place) && IsAtMost(right, place))
            {
                // The least one comes before all others that are above both, and is below each of them.
                least ??= place;
                if (!IsAtMost(least.Value, place))
                {
                    return null;
                }
            }
        }

        return least;
    }

    /// <summary>
    /// The least level that is at least as high as both, of a lattice that was checked. O(1) for levels of which one is above the other.
    /// </summary>
    public int Join(int left, int right) =>
        IsAtMost(left, right) ? right
        : IsAtMost(right, left) ? left
        : TryJoin(left, right) ?? throw new InvalidOperationException($"'{Levels[left].Name}' and '{Levels[right].Name}' have no join.");

    /// <summary>
    /// The level at which something is seen that any of several others is enough for: the lowest of theirs, or the join of those that have
    /// none below them; <see cref="Lowest"/> where there are none. O(n²) in the different levels.
    /// </summary>
    public int JoinOfLowest(IEnumerable<int> places)
    {
        var distinct = new SortedSet<int>(places);
        var join = Lowest;
        foreach (var place in distinct)
        {
            if (!distinct.Any(other => other != place && IsAtMost(other, place)))
            {
                join = Join(join, place);
            }
        }

        return join;
    }
}
