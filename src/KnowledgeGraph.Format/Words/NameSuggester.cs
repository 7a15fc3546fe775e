namespace KnowledgeGraph.Format;

/// <summary>
/// Finds the name that was probably meant. One run shares one suggester: it spends a fixed number of comparisons, so that a
/// set with thousands of misspelt names and thousands of candidates still compiles in linear time. Several threads may share it, and find
/// the same as one as long as it has not run out.
/// </summary>
public sealed class NameSuggester
{
    private const int MaxLength = 64;
    private const int MaxComparisons = 2_000_000;
    private int _budget;

    public NameSuggester()
        : this(MaxComparisons)
    {
    }

    private NameSuggester(int budget) => _budget = budget;

    /// <summary>Whether more comparisons were wanted than there are: which names have a suggestion then depends on their order.</summary>
    public bool HasRunOut => Volatile.Read(ref _budget) < 0;

    /// <summary>Another one, which can spend as much as this one.</summary>
    public NameSuggester Copy() => new(_budget);

    /// <summary>Goes on with what a copy has left.</summary>
    public void ContinueFrom(NameSuggester copy) => _budget = copy._budget;

    /// <summary>
    /// The candidate with the smallest edit distance (insertions, deletions, substitutions, swaps of neighbours; case does not
    /// count), if it is at most a third of the length; the ordinally first of several. Null when none is near.
    /// </summary>
    public string? Nearest(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > MaxLength)
        {
            return null;
        }

        string? best = null;
        var bound = name.Length / 3;
        foreach (var candidate in candidates)
        {
            if (candidate.Length > MaxLength || Math.Abs(candidate.Length - name.Length) > bound)
            {
                continue;
            }

            if (Interlocked.Decrement(ref _budget) < 0)
            {
                return best;
            }

            var distance = Distance(name, candidate, bound);
            if (distance < bound || (distance == bound && (best is null || string.CompareOrdinal(candidate, best) < 0)))
            {
                best = candidate;
                bound = distance;
            }
        }

        return best;
    }

    /// <summary>The end of a message: <c>; did you mean 'x'?</c>, or nothing.</summary>
    public string Hint(string name, IEnumerable<string> candidates) =>
        Nearest(name, candidates) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    /// <summary>Optimal string alignment distance, ignoring case; anything above <paramref name="bound"/> is <c>bound + 1</c>.</summary>
    private static int Distance(string left, string right, int bound)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var rowMinimum = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var distance = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);
                }

                current[j] = distance;
                rowMinimum = Math.Min(rowMinimum, distance);
            }

            if (rowMinimum > bound)
            {
                return bound + 1;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return Math.Min(last[right.Length], bound + 1);
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
