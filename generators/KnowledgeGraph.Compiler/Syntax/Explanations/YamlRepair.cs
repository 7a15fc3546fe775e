using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A fault that a text may have, and the edit with which it would be right there.</summary>
/// <param name="Span">The place that the message is about.</param>
/// <param name="Message">A clause.</param>
/// <param name="Replaced">What the edit takes out.</param>
/// <param name="Replacement">What it puts in; without a line end.</param>
internal sealed record YamlRepair(TextSpan Span, string Message, TextSpan Replaced, string Replacement);
