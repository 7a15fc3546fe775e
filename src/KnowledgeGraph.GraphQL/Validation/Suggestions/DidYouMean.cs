namespace KnowledgeGraph.GraphQL.Validation.Suggestions;

/// <summary>The second sentence of a message: a suggestion of similar names.</summary>
internal static class DidYouMean
{
    private const int MaxSuggestions = 5;

    /// <summary>The names similar to a name, the most similar first.</summary>
    /// <param name="name">The name in the document.</param>
    /// <param name="options">The names that would be valid there.</param>
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

    /// <summary>The sentence, preceded by a space; empty if there is nothing to suggest.</summary>
    /// <param name="suggestions">The names, the best first. Five are shown.</param>
    /// <param name="subject">The kind of the suggestions, such as <c>the enum value</c>.</param>
    public static string Say(IEnumerable<string> suggestions, string subject = "")
    {
        var shown = suggestions.Take(MaxSuggestions).Select(static suggestion => $"\"{suggestion}\"").ToArray();
        var names = shown switch
        {
            [] => "",
            [var only] => only,
            [var first, var second] => $"{first} or {second}",
            [.. var others, var last] => $"{string.Join(", ", others)}, or {last}",
        };
        return names.Length == 0 ? "" : $" Did you mean {subject}{(subject.Length == 0 ? "" : " ")}{names}?";
    }

    /// <summary>The sentence that suggests a valid form; empty if there is none.</summary>
    public static string SayForm(string? form) => form is null ? "" : $" Did you mean {form}?";

    /// <summary>The sentence that suggests similar names; empty if suggestions are disabled.</summary>
    public static string Say(ValidationContext context, string name, IEnumerable<string> options, string subject = "") =>
        context.Options.ShowSuggestions && !context.HasStopped ? Say(Closest(name, options), subject) : "";
}
