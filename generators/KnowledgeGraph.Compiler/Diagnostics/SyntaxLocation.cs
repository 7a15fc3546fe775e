using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Diagnostics;

/// <summary>A place that is remembered while compiling; its line and column are looked up only for a diagnostic.</summary>
internal readonly record struct SyntaxLocation(SourceText Text, TextSpan Span)
{
    /// <summary>Its role as a further place of a diagnostic; null for what its descriptor says.</summary>
    public string? Role { get; init; }

    public DiagnosticLocation ToDiagnosticLocation() =>
        new(Text.Path, Span, Text.GetPosition(Span.Start), Text.GetPosition(Span.End)) { Role = Role ?? "" };
}
