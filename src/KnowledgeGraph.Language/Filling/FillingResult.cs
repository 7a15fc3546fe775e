using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Language.Filling;

/// <summary>The outcome of filling in positions for words that were written as evidence.</summary>
/// <param name="Kept">The number of quotations that stay as they are, because their source may be quoted.</param>
/// <param name="Steps">All others, in the order of the files.</param>
/// <param name="Files">The files that change, with their new texts.</param>
public sealed record FillingResult(int Kept, IReadOnlyList<FillingStep> Steps, IReadOnlyList<SourceText> Files)
{
    /// <summary>The number of quotations that became positions.</summary>
    public int Filled => Steps.Count(step => step.Evidence is not null);

    /// <summary>The number of quotations that only a person can place.</summary>
    public int Left => Steps.Count - Filled;
}

/// <summary>A quotation that became a position, or could not.</summary>
/// <param name="Evidence">What is written in its place; null where it stays.</param>
/// <param name="Fault">Why it stays; null where it does not.</param>
public sealed record FillingStep(WrittenQuotation Quotation, EvidenceReference? Evidence, string? Fault);
