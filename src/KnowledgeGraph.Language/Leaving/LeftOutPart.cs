using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Language.Leaving;

/// <summary>A statement or declaration that is wrong, and was left out of a compilation.</summary>
/// <param name="Tree">The file that it is in.</param>
/// <param name="Findings">What is wrong with it.</param>
public sealed record LeftOutPart(SyntaxTree Tree, SyntaxTreePart Part, IReadOnlyList<Diagnostic> Findings);
