using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Syntax;

/// <summary>A single value, not yet given a type.</summary>
/// <param name="value">After escapes and folding.</param>
public sealed class ScalarSyntax(TextSpan span, string value, ScalarSyntaxStyle style) : SyntaxNode(span)
{
    public string Value { get; } = value;

    public ScalarSyntaxStyle Style { get; } = style;

    /// <inheritdoc />
    public override string Shape => IsEmpty ? "nothing" : "a single value";

    /// <inheritdoc />
    public override bool IsEmpty => Style == ScalarSyntaxStyle.Plain && Value is "" or "~" or "null";
}
