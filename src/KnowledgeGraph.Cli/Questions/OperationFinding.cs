using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Questions;

/// <summary>Findings about questions, answers and stored operations.</summary>
internal static class OperationFinding
{
    /// <summary>A finding at a place of a file.</summary>
    public static Diagnostic Of(DiagnosticDescriptor descriptor, SourceText text, TextSpan span, params string[] arguments) => new(
        descriptor,
        new DiagnosticLocation(text.Path, span, text.GetPosition(span.Start), text.GetPosition(span.End)),
        default,
        arguments.ToEquatableArray());
}
