namespace KnowledgeGraph.GraphQL.Language.Ast;

/// <summary>A node of the syntax tree: what it is and where in the source it stands. Nodes never change once made.</summary>
public abstract class SyntaxNode
{
    /// <summary>The kind of the node, for switches.</summary>
    public abstract SyntaxKind Kind { get; }

    /// <summary>The offset of the node's first byte in the UTF-8 source.</summary>
    public int Start { get; init; }

    /// <summary>The offset after the node's last byte in the UTF-8 source.</summary>
    public int End { get; init; }
}
