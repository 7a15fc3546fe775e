using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>A list.</summary>
public sealed class SequenceSyntax(TextSpan span, IReadOnlyList<SyntaxNode> items) : SyntaxNode(span)
{
    public IReadOnlyList<SyntaxNode> Items { get; } = items;

    /// <summary>The statements that an earlier compilation of the same tree made of the list; null where nothing is kept.</summary>
    internal object? Kept { get; set; }

    /// <inheritdoc />
    public override string Shape => "a list";
}
