using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Language.Formatting;

/// <summary>An entry of a mapping or an item of a list, with the comments that go where it goes.</summary>
/// <param name="key">Null for an item of a list.</param>
/// <param name="start">Where it begins, in the text as it was.</param>
/// <param name="column">Of its key or its dash, from 0.</param>
internal sealed class LayoutItem(ScalarSyntax? key, SyntaxNode value, int start, int column)
{
    public ScalarSyntax? Key { get; } = key;

    public SyntaxNode Value { get; } = value;

    public int Start { get; } = start;

    public int Column { get; } = column;

    /// <summary>A blank line stands before it.</summary>
    public bool IsSetOff { get; set; }

    /// <summary>The comments on the lines before it.</summary>
    public List<LooseComment> Leading { get; } = [];

    /// <summary>The comment behind it on its line, with the white space before it; empty where there is none.</summary>
    public string Trailing { get; set; } = "";

    /// <summary>The comments on the lines behind all that belongs to it.</summary>
    public List<LooseComment> Tail { get; } = [];
}

/// <summary>A comment on a line of its own.</summary>
/// <param name="IsSetOff">A blank line stands before it.</param>
internal sealed record LooseComment(string Text, bool IsSetOff);
