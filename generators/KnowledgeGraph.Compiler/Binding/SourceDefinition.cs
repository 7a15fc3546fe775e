using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>A source while the set is bound.</summary>
internal sealed class SourceDefinition(SourceSymbol symbol)
{
    public SourceSymbol Symbol { get; set; } = symbol;

    /// <summary>The level at which it is released.</summary>
    public int Marking { get; set; }

    /// <summary>The document to check passages against; null where there is none, or not the one that was cited.</summary>
    public AttachedDocument? Document { get; set; }

    /// <summary>An error of the document, which has been reported: its passages are not checked and not counted as unverified either.</summary>
    public DocumentFault Fault { get; set; }

    /// <summary>A statement cites it, or another source is derived from it.</summary>
    public bool IsUsed { get; set; }
}

/// <summary>Why the document of a source cannot be used.</summary>
internal enum DocumentFault
{
    /// <summary>It can, or there is none.</summary>
    None,

    /// <summary>It has other bytes than when it was cited.</summary>
    Changed,

    /// <summary>The folder that the caller named does not have it.</summary>
    Missing,

    /// <summary>It is not in the encoding that its source gives.</summary>
    Undecodable,
}
