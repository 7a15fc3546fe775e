namespace KnowledgeGraph.Api.Operation;

/// <summary>How bad a finding is. Only an error keeps facts from being served.</summary>
public enum FindingSeverity
{
    Info,
    Warning,
    Error,
}
