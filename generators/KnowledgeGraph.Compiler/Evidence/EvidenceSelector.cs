using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Evidence;

/// <summary>A part of a document, selected by its words or its place; the whole document where none of them is given.</summary>
internal sealed record EvidenceSelector
{
    public SourceDefinition Source { get; init; } = null!;

    public TextQuote? Quote { get; init; }

    /// <summary>From 1; 0 for none.</summary>
    public int Row { get; init; }

    /// <summary>A JSON pointer; null for none.</summary>
    public string? Pointer { get; init; }

    /// <summary>The digest that a row or a value must have; null for none.</summary>
    public uint? Digest { get; init; }

    public bool IsWhole => Quote is null && Row == 0 && Pointer is null;
}
