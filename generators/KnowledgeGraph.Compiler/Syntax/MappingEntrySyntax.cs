namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>One key of a mapping with its value.</summary>
public sealed class MappingEntrySyntax(ScalarSyntax key, SyntaxNode value)
{
    public ScalarSyntax Key { get; } = key;

    public SyntaxNode Value { get; } = value;

    /// <summary>The key's text.</summary>
    public string Name => Key.Value;
}
