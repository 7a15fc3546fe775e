namespace KnowledgeGraph.Api.WorkingCopies;

/// <summary>The severity of a diagnostic, worst first. Only errors prevent facts from being served.</summary>
public enum DiagnosticSeverity
{
    Error,
    Warning,
    Information,
}
