namespace KnowledgeGraph.GraphQL.Validation.Suggestions;

/// <summary>The second sentence of a message: what was probably meant.</summary>
internal static class DidYouMean
{
    private const int MostSuggestions = 5;

    /// <summary>The names close to a name, the closest first.</summary>
    /// <param name="name">What stands in the document.</param>
    /// <param name="options">What might stand there.</param>
    public static IEnumerable<string> Closest(string name, IEnumerable<string> options)
    {
        var limit = (name.Length * 2 / 5) + 1;
        return options
            .Distinct(StringComparer.Ordinal)
            .Select(option => (Option: option, Distance: LexicalDistance.Measure(name, option, limit)))
            .Where(static candidate => candidate.Distance is not null)
            .OrderBy(static candidate => candidate.Distance)
            .ThenBy(static candidate => candidate.Option, NaturalOrder.Instance)
            .Select(static candidate => candidate.Option);
    }

    /// <summary>The sentence with the space before it; empty if there is nothing to suggest.</summary>
    /// <param name="suggestions">Names, the best first. Five are shown.</param>
    /// <param name="subject">What kind of thing they are, such as <c>the enum value</c>.</param>
    public static string Say(IEnumerable<string> suggestions, string subject = "")
    {
        var shown = suggestions.Take(MostSuggestions).Select(static suggestion => $"\"{suggestion}\"").ToArray();
        var names = shown switch
        {
            [] => "",
            [var only] => only,
            [var first, var second] => $"{first} or {second}",
            [.. var others, var last] => $"{string.Join(", ", others)}, or {last}",
        };
        return names.Length == 0 ? "" : $" Did you mean {subject}{(subject.Length == 0 ? "" : " ")}{names}?";
    }

    /// <summary>The sentence about the names close to a name; empty where suggestions are switched off.</summary>
    public static string Say(ValidationContext context, string name, IEnumerable<string> options, string subject = "") =>
        context.Options.ShowSuggestions ? Say(Closest(name, options), subject) : "";
}
