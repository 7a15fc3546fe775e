namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>How a scalar is written.</summary>
public enum ScalarSyntaxStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}
