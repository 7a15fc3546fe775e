using KnowledgeGraph.Exchange.Import.Data;

namespace KnowledgeGraph.Exchange.Import.Mappings;

/// <summary>A part of a template.</summary>
/// <param name="Literal">Text that stands for itself.</param>
/// <param name="Path">The path of a placeholder; null for a literal.</param>
/// <param name="Changes">What is done with the value, in order.</param>
internal sealed record TemplatePart(string Literal, DataPath? Path, IReadOnlyList<TextChange> Changes)
{
    /// <summary>Whether the text is made without the value where it is missing.</summary>
    public bool IsOptional { get; init; }

    public string Apply(string text) => Changes.Aggregate(text, (changed, change) => change.Apply(changed));
}
