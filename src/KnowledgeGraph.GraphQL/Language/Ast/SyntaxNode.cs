namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A node of the syntax tree: what it is and where in the source it stands. Nodes never change once made.</summary>
/// <remarks>
/// Trees made by <see cref="Parser"/> are never deeper than <see cref="ParserOptions.MaxDepth"/>, so a walk may recurse over them.
/// </remarks>
public abstract class SyntaxNode
{
    /// <summary>The offset of the node's first byte in the UTF-8 source.</summary>
    public int Start { get; init; }

    /// <summary>The offset after the node's last byte in the UTF-8 source.</summary>
    public int End { get; init; }

    /// <summary>The node as GraphQL text, as <see cref="Printer"/> writes it.</summary>
    public override string ToString() => Printer.Print(this);
}
