using KnowledgeGraph.Format;

namespace KnowledgeGraph.Exchange.Selecting;

/// <summary>The name that was probably meant.</summary>
internal static class NearNames
{
    private const int MaxListed = 60;

    /// <summary>A sentence with the nearest of the names, and all of them if they are not too many. Linear in the names.</summary>
    public static string Hint(string given, IReadOnlyList<string> names, string plural)
    {
        var near = new NameSuggester().Nearest(given, names);
        var meant = near is null ? "" : $" Did you mean {near}?";
        return near is not null && names.Count > MaxListed ? meant : meant + Listed(names, plural);
    }

    private static string Listed(IReadOnlyList<string> names, string plural)
    {
        var more = names.Count > MaxListed ? $" and {names.Count - MaxListed} more" : "";
        return names.Count == 0 ? $" There are no {plural}." : $" The {plural} are {string.Join(", ", names.Take(MaxListed))}{more}.";
    }
}
