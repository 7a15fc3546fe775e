using KnowledgeGraph.Api.WorkingCopies;

namespace KnowledgeGraph.Api.FactSets;

/// <summary>The number of diagnostics of one severity.</summary>
internal sealed record DiagnosticCount(DiagnosticSeverity Severity, int Count)
{
    /// <summary>The number of severities.</summary>
    public const int Severities = 3;

    public static IReadOnlyList<DiagnosticCount> Of(FactGraph graph) =>
    [
        new(DiagnosticSeverity.Error, 0),
        new(DiagnosticSeverity.Warning, graph.Diagnostics.Warnings),
        new(DiagnosticSeverity.Information, graph.Diagnostics.Information),
    ];
}
