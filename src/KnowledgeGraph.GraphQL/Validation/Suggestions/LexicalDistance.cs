namespace KnowledgeGraph.GraphQL.Validation.Suggestions;

/// <summary>
/// The number of letters to insert, delete, change or swap with the next to turn one name into another: the restricted Damerau–Levenshtein
/// distance. Names that differ only in case have distance 1.
/// </summary>
/// <seealso href="https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance"/>
internal static class LexicalDistance
{
    /// <summary>
    /// Measures two names in time proportional to the product of their lengths; immediately if the lengths alone differ too much.
    /// </summary>
    /// <param name="limit">The greatest distance of interest.</param>
    /// <returns>The distance, or null if it exceeds the limit.</returns>
    public static int? Measure(string name, string other, int limit)
    {
        if (name == other)
        {
            return 0;
        }

        if (Math.Abs(name.Length - other.Length) > limit)
        {
            return null;
        }

        var (first, second) = (name.ToLowerInvariant(), other.ToLowerInvariant());
        if (first == second)
        {
            return 1;
        }

        return MeasureFolded(first, second, limit);
    }

    private static int? MeasureFolded(string first, string second, int limit)
    {
        // Three rows of the table are enough: this one, the previous one, and the one before that for swaps.
        var (oldest, above, row) = (new int[second.Length + 1], new int[second.Length + 1], new int[second.Length + 1]);
        for (var j = 0; j <= second.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= first.Length; i++)
        {
            row[0] = i;
            var smallest = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var cost = first[i - 1] == second[j - 1] ? 0 : 1;
                var cell = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                {
                    cell = Math.Min(cell, oldest[j - 2] + 1);
                }

                row[j] = cell;
                smallest = Math.Min(smallest, cell);
            }

            if (smallest > limit)
            {
                return null;
            }

            (oldest, above, row) = (above, row, oldest);
        }

        return above[second.Length] <= limit ? above[second.Length] : null;
    }
}
