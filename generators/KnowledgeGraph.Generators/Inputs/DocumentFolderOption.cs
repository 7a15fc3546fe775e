using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Generators.Inputs;

/// <summary>Whether the project has a folder of documents, and whether it was named.</summary>
public sealed record DocumentFolderOption(DocumentFolderState State);
