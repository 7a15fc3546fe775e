namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>
/// The pairs that were compared already. A comparison of things that may meet in one object is the stricter one, and makes the other
/// needless; not so the other way round.
/// </summary>
internal sealed class ComparedPairs<TFirst, TSecond>
    where TFirst : class
    where TSecond : class
{
    private readonly Dictionary<(TFirst First, TSecond Second), bool> _areExclusive = [];

    /// <summary>Whether comparing the pair once more would find nothing new.</summary>
    /// <param name="areExclusive">Whether the two can never meet in one object.</param>
    public bool Contains(TFirst first, TSecond second, bool areExclusive) =>
        _areExclusive.TryGetValue((first, second), out var compared) && (areExclusive || !compared);

    /// <summary>Takes note of a pair.</summary>
    /// <returns>Whether it is to be compared.</returns>
    public bool Add(TFirst first, TSecond second, bool areExclusive)
    {
        if (Contains(first, second, areExclusive))
        {
            return false;
        }

        _areExclusive[(first, second)] = areExclusive;
        return true;
    }
}
