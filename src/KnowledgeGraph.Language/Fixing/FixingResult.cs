using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Language.Fixing;

/// <summary>The fixes of a set.</summary>
/// <param name="Fixes">By place.</param>
/// <param name="Files">The files that change, with their new texts.</param>
public sealed record FixingResult(IReadOnlyList<Fix> Fixes, IReadOnlyList<SourceText> Files);
