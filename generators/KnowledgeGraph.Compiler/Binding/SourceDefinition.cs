using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>A source while the set is bound.</summary>
internal sealed class SourceDefinition(SourceSymbol symbol)
{
    public SourceSymbol Symbol { get; set; } = symbol;

    /// <summary>The text to check passages against; null where it is not at hand or not the one that was cited.</summary>
    public DocumentText? Document { get; set; }

    /// <summary>The document is at hand but has changed; its passages are not checked and not counted as unverified either.</summary>
    public bool IsChanged { get; set; }

    /// <summary>A statement cites it, or another source is derived from it.</summary>
    public bool IsUsed { get; set; }
}
