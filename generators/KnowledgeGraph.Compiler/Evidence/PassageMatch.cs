namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>Where words stand in a document, in code points.</summary>
public readonly record struct PassageMatch(int Offset, int Length);
