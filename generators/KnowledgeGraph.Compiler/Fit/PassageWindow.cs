using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Fit;

/// <summary>A passage in its document.</summary>
/// <param name="Passage">The tokens of the passage.</param>
/// <param name="Context">Those of the sentences around it, and of the one before.</param>
internal sealed record PassageWindow(SourceSymbol Source, FitText Text, TokenRange Passage, TokenRange Context);
