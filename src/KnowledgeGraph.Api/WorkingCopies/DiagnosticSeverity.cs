namespace KnowledgeGraph.Api.WorkingCopies;

/// <summary>How bad a diagnostic is, worst first. Only an error keeps facts from being served.</summary>
public enum DiagnosticSeverity
{
    Error,
    Warning,
    Information,
}
