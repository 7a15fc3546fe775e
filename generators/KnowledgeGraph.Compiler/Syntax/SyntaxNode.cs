using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>A node of a file's tree: a mapping, a sequence or a scalar. Immutable.</summary>
/// <param name="span">Where it stands.</param>
public abstract class SyntaxNode(TextSpan span)
{
    public TextSpan Span { get; } = span;

    /// <summary>Its shape, in the words of messages.</summary>
    public abstract string Shape { get; }

    /// <summary>Nothing was written, as in <c>entities:</c> at the end of a line.</summary>
    public virtual bool IsEmpty => false;
}
