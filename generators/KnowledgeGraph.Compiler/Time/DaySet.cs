using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Time;

/// <summary>
/// A set of days: all from a first to a last, or those of a list. Two sets of the same days are equal, however they came about.
/// </summary>
public readonly record struct DaySet
{
    // Null unless the days are at least two and do not follow one another without a gap.
    private readonly int[]? _days;

    private DaySet(int first, int last, int[]? days)
    {
        First = first;
        Last = last;
        _days = days;
    }

    public static DaySet Empty { get; } = new(TimeValue.MaxDay, TimeValue.MinDay, null);

    /// <summary>The first day; <see cref="TimeValue.MaxDay"/> where there is none.</summary>
    public int First { get; }

    /// <summary>The last day; <see cref="TimeValue.MinDay"/> where there is none.</summary>
    public int Last { get; }

    public bool IsEmpty => First > Last;

    /// <summary>How many days are listed; 0 where every day from the first to the last belongs to the set.</summary>
    public int ListedDays => _days?.Length ?? 0;

    /// <summary>The days of a set with gaps, ascending; empty where every day from the first to the last belongs to it.</summary>
    public EquatableArray<int> Listed => _days is null ? default : new EquatableArray<int>(_days);

    public static DaySet Range(int first, int last) => first <= last ? new DaySet(first, last, null) : Empty;

    /// <param name="days">In any order, each as often as may be.</param>
    public static DaySet Of(IEnumerable<int> days) => OfAscending([.. new SortedSet<int>(days)]);

    /// <summary>The days that both have. O(1) for ranges, else linear in the days of the lists.</summary>
    public DaySet Intersect(DaySet other)
    {
        if (_days is null && other._days is null)
        {
            return Range(Math.Max(First, other.First), Math.Min(Last, other.Last));
        }

        var (list, filter) = _days is null ? (other._days!, this) : (_days, other);
        return OfAscending(Array.FindAll(list, filter.Contains));
    }

    /// <summary>Every day of the other belongs to this one.</summary>
    public bool Covers(DaySet other)
    {
        if (other.IsEmpty)
        {
            return true;
        }

        if (First > other.First || Last < other.Last)
        {
            return false;
        }

        return _days is null || (other._days is not null
            ? Array.TrueForAll(other._days, Contains)
            : Piece(Array.BinarySearch(_days, other.First)) is var (first, last) && first <= other.First && last >= other.Last);
    }

    public bool Contains(int day) => _days is null ? First <= day && day <= Last : Array.BinarySearch(_days, day) >= 0;

    /// <summary>The stretches without a gap, in order. Linear.</summary>
    public IEnumerable<(int First, int Last)> Pieces()
    {
        if (_days is null)
        {
            if (!IsEmpty)
            {
                yield return (First, Last);
            }

            yield break;
        }

        for (var i = 0; i < _days.Length;)
        {
            var start = i;
            for (i++; i < _days.Length && _days[i] == _days[i - 1] + 1; i++)
            {
            }

            yield return (_days[start], _days[i - 1]);
        }
    }

    public bool Equals(DaySet other) =>
        First == other.First && Last == other.Last && (_days is null
            ? other._days is null
            : other._days is not null && _days.SequenceEqual(other._days));

    public override int GetHashCode() => unchecked((((First * 397) ^ Last) * 397) ^ (_days?.Length ?? 0));

    /// <param name="days">Ascending and different; not changed afterwards.</param>
    public static DaySet OfAscending(int[] days)
    {
        if (days.Length == 0)
        {
            return Empty;
        }

        var (first, last) = (days[0], days[days.Length - 1]);
        return new DaySet(first, last, (long)last - first == days.Length - 1 ? null : days);
    }

    /// <summary>The days around one of the list that follow one another without a gap; none where the place is not one of the list.</summary>
    private (int First, int Last) Piece(int place)
    {
        if (place < 0)
        {
            return (TimeValue.MaxDay, TimeValue.MinDay);
        }

        var last = place;
        while (last + 1 < _days!.Length && _days[last + 1] == _days[last] + 1)
        {
            last++;
        }

        return (_days![place], _days[last]);
    }
}
