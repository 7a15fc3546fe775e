namespace KnowledgeGraph.Api.Naming;

/// <summary>
/// Labels as the API shows them: by themselves, and so with a capital letter. The ontology spells them as inside a sentence.
/// </summary>
internal static class Labels
{
    /// <summary>"operated by" is "Operated by"; words such as "iPhone" stay as they are.</summary>
    public static string Alone(string label) => label.Length > 0 && char.IsLower(label[0]) && (label.Length == 1 || !char.IsUpper(label[1]))
        ? char.ToUpperInvariant(label[0]) + label[1..]
        : label;
}
