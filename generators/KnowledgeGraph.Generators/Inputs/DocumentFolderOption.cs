using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Generators.Inputs;

/// <summary>How the project compiles its facts.</summary>
/// <param name="State">Whether the project has a folder of documents, and whether it was named.</param>
public sealed record DocumentFolderOption(DocumentFolderState State)
{
    /// <summary>The marking above which everything is left out; null for the whole set.</summary>
    public string? Release { get; init; }
}
