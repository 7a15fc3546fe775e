namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A field that developers try on a type although what they want is elsewhere in the schema.</summary>
/// <param name="names">The names that they try, in any case.</param>
/// <param name="form">What a message about it suggests.</param>
public sealed class MisplacedField(IReadOnlyList<string> names, string form)
{
    public IReadOnlyList<string> Names { get; } = names;

    public string Form { get; } = form;
}
