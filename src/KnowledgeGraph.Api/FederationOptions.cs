using KnowledgeGraph.Api.Federation;

namespace KnowledgeGraph.Api;

/// <summary>
/// How a schema takes part in a graph that a gateway puts together from several services: as a subgraph of Apollo Federation 2.
/// </summary>
/// <seealso href="https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec"/>
public sealed record FederationOptions
{
    private const int MaxNamespaceLength = 40;

    /// <summary>
    /// Begins the name of every type, and is the name of the field of <c>Query</c> that has all fields of the set, so that several sets fit
    /// into one graph: types named <c>rail_Station</c> below <c>Query.rail</c>. Null for a subgraph whose types keep their names.
    /// </summary>
    public string? Namespace { get; init; }

    /// <summary>
    /// The schemes of identifiers by which the sets of one graph know each other's entities, the one to prefer first. Empty for sets that
    /// use the same ids. Only with a <see cref="Namespace"/>.
    /// </summary>
    public IReadOnlyList<string> Identifiers { get; init; } = [];

    /// <summary>Whether <c>_service</c> gives the schema to everyone who may query.</summary>
    public bool ShowsText { get; init; } = true;

    /// <summary>Why a text is not suitable as a <see cref="Namespace"/>, as a sentence; null if it is.</summary>
    public static string? RefuseNamespace(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length is 0 or > MaxNamespaceLength || !char.IsAsciiLetter(text[0]) || text[^1] == '_' || !text.All(IsOfName)
            || text.Contains("__", StringComparison.Ordinal))
        {
            return $"It must begin with a letter, consist of at most {MaxNamespaceLength} letters, digits and single underscores, and not "
                + "end with an underscore.";
        }

        return text is "id" or SubgraphNames.SharedEntityField ? "It is the name of a field that all sets of the graph have." : null;
    }

    /// <summary>Reads a list of schemes with commas between them; null or empty for none.</summary>
    public static IReadOnlyList<string> ParseIdentifiers(string? text) =>
        text?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static bool IsOfName(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';
}
