using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Generators.Inputs;

/// <summary>A project's options for compiling its set.</summary>
/// <param name="Documents">Whether the project has a folder of documents, and whether it was named.</param>
/// <param name="ReviewsAsOf">The day by which reviews are judged, counted from 1970-01-01; null for that of the ontology.</param>
public sealed record SetOptions(DocumentFolderState Documents, int? ReviewsAsOf)
{
    /// <summary>The marking above which everything is left out; null for the whole set.</summary>
    public string? Release { get; init; }
}
