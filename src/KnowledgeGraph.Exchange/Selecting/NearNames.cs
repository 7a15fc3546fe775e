namespace KnowledgeGraph.Exchange.Selecting;

/// <summary>The name that was probably meant.</summary>
internal static class NearNames
{
    private const int MaxListed = 60;

    /// <summary>A sentence with the nearest of the names, and all of them if they are not too many. Linear in the names.</summary>
    public static string Hint(string given, IReadOnlyList<string> names, string plural)
    {
        var near = names.Select(name => (Name: name, Distance: Distance(given, name)))
            .Where(each => each.Distance <= Math.Max(1, given.Length / 3) && (each.Distance == 0 || each.Distance < given.Length))
            .OrderBy(static each => each.Distance)
            .Select(static each => each.Name)
            .FirstOrDefault();
        var meant = near is null ? "" : $" Did you mean {near}?";
        return near is not null && names.Count > MaxListed ? meant : meant + Listed(names, plural);
    }

    private static string Listed(IReadOnlyList<string> names, string plural)
    {
        var more = names.Count > MaxListed ? $" and {names.Count - MaxListed} more" : "";
        return names.Count == 0 ? $" There are no {plural}." : $" The {plural} are {string.Join(", ", names.Take(MaxListed))}{more}.";
    }

    /// <summary>Levenshtein's distance, ignoring case. Names are at most 200 characters long.</summary>
    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > Math.Max(1, left.Length / 3))
        {
            return int.MaxValue;
        }

        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[previous.Length];
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }

            (previous, current) = (current, previous);
        }

        return previous[^1];
    }
}
