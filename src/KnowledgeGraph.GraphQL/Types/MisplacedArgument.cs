namespace KnowledgeGraph.GraphQL.Types;

/// <summary>An argument that developers try on a field although what they want is elsewhere in the schema.</summary>
/// <param name="names">The names that they try, in any case.</param>
/// <param name="form">What a message about it suggests; <c>$value</c> stands for the given value.</param>
public sealed class MisplacedArgument(IReadOnlyList<string> names, string form)
{
    public IReadOnlyList<string> Names { get; } = names;

    public string Form { get; } = form;

    /// <summary>Whether the form is a sentence: there is nothing to write in its place, and the message says why.</summary>
    public bool IsExplanation { get; init; }
}
