using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Linking;

/// <summary>A compiled set that is put together with others.</summary>
/// <param name="Path">What messages call it: the path of the image.</param>
/// <param name="ContentHash">That of the image; two with the same hash are one.</param>
/// <param name="Facts">What the image holds.</param>
public sealed record LinkedImage(string Path, string ContentHash, FactSet Facts);
