using KnowledgeGraph.Compiler.Diagnostics;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>The colours of findings.</summary>
internal static class FindingStyle
{
    public static Style Dim { get; } = new(decoration: Decoration.Dim);

    public static Style Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => new Style(Color.Red),
        DiagnosticSeverity.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Blue),
    };
}
