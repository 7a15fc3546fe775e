using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>A list.</summary>
public sealed class SequenceSyntax(TextSpan span, IReadOnlyList<SyntaxNode> items) : SyntaxNode(span)
{
    public IReadOnlyList<SyntaxNode> Items { get; } = items;

    /// <inheritdoc />
    public override string Shape => "a list";
}
