namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>
/// The pairs that have already been compared. The comparison of things that may meet in one object is the stricter one and makes the other
/// unnecessary, but not vice versa.
/// </summary>
internal sealed class ComparedPairs<TFirst, TSecond>
    where TFirst : class
    where TSecond : class
{
    private readonly Dictionary<(TFirst First, TSecond Second), bool> _areExclusive = [];

    /// <summary>Whether comparing the pair again would find nothing new.</summary>
    /// <param name="areExclusive">Whether the two can never meet in one object.</param>
    public bool Contains(TFirst first, TSecond second, bool areExclusive) =>
        _areExclusive.TryGetValue((first, second), out var compared) && (areExclusive || !compared);

    /// <summary>Records a pair.</summary>
    /// <returns>Whether it still has to be compared.</returns>
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
