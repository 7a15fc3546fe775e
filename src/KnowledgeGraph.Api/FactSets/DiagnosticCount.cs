using KnowledgeGraph.Api.WorkingCopies;

namespace KnowledgeGraph.Api.FactSets;

/// <summary>How many diagnostics of one severity a set has.</summary>
internal sealed record DiagnosticCount(DiagnosticSeverity Severity, int Count)
{
    /// <summary>How many severities there are.</summary>
    public const int Severities = 3;

    public static IReadOnlyList<DiagnosticCount> Of(FactGraph graph) =>
    [
        new(DiagnosticSeverity.Error, 0),
        new(DiagnosticSeverity.Warning, graph.Diagnostics.Warnings),
        new(DiagnosticSeverity.Information, graph.Diagnostics.Information),
    ];
}
