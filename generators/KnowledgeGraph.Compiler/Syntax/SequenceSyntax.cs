using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>A list.</summary>
public sealed class SequenceSyntax(TextSpan span, IReadOnlyList<SyntaxNode> items) : SyntaxNode(span)
{
    public IReadOnlyList<SyntaxNode> Items { get; } = items;

    /// <summary>What an earlier compilation of the same tree made of a list of statements; null where nothing is kept.</summary>
    internal KeptStatements? Kept { get; set; }

    /// <inheritdoc />
    public override string Shape => "a list";
}
