using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>A list.</summary>
public sealed class SequenceSyntax(TextSpan span, IReadOnlyList<SyntaxNode> items) : SyntaxNode(span)
{
    public IReadOnlyList<SyntaxNode> Items { get; } = items;

    /// <summary>The statements that an earlier compilation of the same tree made of the list; null where nothing is kept.</summary>
    /// <remarks>
    /// Compilations of one tree may overlap, and each writes what it made. A reference is written whole, what it refers to never changes and
    /// names the declarations that it depends on, and it is used only by a compilation with the same: whichever was written last is either
    /// right or ignored.
    /// </remarks>
    internal object? Kept { get; set; }

    /// <inheritdoc />
    public override string Shape => "a list";
}
