using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Language.Citing;

/// <summary>The evidence for words of a document.</summary>
/// <param name="Evidence">Their place; null where there is not exactly one.</param>
/// <param name="Fault">Why there is none; null where there is.</param>
public sealed record Citation(EvidenceReference? Evidence, string? Fault);
