namespace KnowledgeGraph.GraphQL.Validation.Suggestions;

/// <summary>The second sentence of a message: a suggestion of similar names.</summary>
internal static class DidYouMean
{
    private const int MaxSuggestions = 5;

    /// <summary>The names similar to a name, the most similar first.</summary>
    /// <param name="name">The name in the document.</param>
    /// <param name="options">The names that would be valid there.</param>
    /// <remarks>As graphql-js finds them, with up to two letters in five that differ.</remarks>
    public static IEnumerable<string> Closest(string name, IEnumerable<string> options) => Within((name.Length * 2 / 5) + 1, name, options);

    /// <summary>
    /// The names that a misspelling probably stands for, the most similar first: with up to one letter in four that differs. Where suggestions
    /// know more than spelling, a name that is merely similar means something else.
    /// </summary>
    /// <inheritdoc cref="Closest"/>
    public static IEnumerable<string> Nearest(string name, IEnumerable<string> options) => Within(Math.Max(1, name.Length / 4), name, options);

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
        !context.Options.ShowSuggestions || context.HasStopped
            ? ""
            : Say(context.ShowsForms ? Nearest(name, options) : Closest(name, options), subject);

    private static IEnumerable<string> Within(int limit, string name, IEnumerable<string> options) =>
        options
            .Distinct(StringComparer.Ordinal)
            .Select(option => (Option: option, Distance: LexicalDistance.Measure(name, option, limit)))
            .Where(static candidate => candidate.Distance is not null)
            .OrderBy(static candidate => candidate.Distance)
            .ThenBy(static candidate => candidate.Option, NaturalOrder.Instance)
            .Select(static candidate => candidate.Option);
}
