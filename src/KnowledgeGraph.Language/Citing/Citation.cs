using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Language.Citing;

/// <summary>Where words stand in a document.</summary>
/// <param name="Places">One where all is well; several, as far as they are listed, where the words occur more than once.</param>
/// <param name="Fault">Why there is not exactly one place; null where there is.</param>
public sealed record Citation(IReadOnlyList<EvidenceReference> Places, string? Fault)
{
    /// <summary>Further places are not listed.</summary>
    public const int MaxPlaces = 20;
}
