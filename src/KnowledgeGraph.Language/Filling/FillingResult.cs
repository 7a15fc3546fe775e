using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.Citing;

namespace KnowledgeGraph.Language.Filling;

/// <summary>The outcome of filling in positions for words that were written as evidence.</summary>
/// <param name="Kept">The number of quotations that stay as they are, because their source may be quoted.</param>
/// <param name="Steps">All others, in the order of the files.</param>
/// <param name="Files">The files that change, with their new texts.</param>
public sealed record FillingResult(int Kept, IReadOnlyList<FillingStep> Steps, IReadOnlyList<SourceText> Files)
{
    /// <summary>The number of quotations that became positions.</summary>
    public int Filled => Steps.Count(step => step.Citation.Evidence is not null);

    /// <summary>The number of quotations that only a person can place.</summary>
    public int Left => Steps.Count - Filled;
}

/// <summary>A quotation that became a position, or could not.</summary>
/// <param name="Quotation">The words, as they were written.</param>
/// <param name="Citation">The evidence that takes their place, or why they stay.</param>
public sealed record FillingStep(WrittenQuotation Quotation, Citation Citation);
