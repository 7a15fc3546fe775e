namespace KnowledgeGraph.Compiler.Diagnostics;

/// <summary>How bad it is. Only an error keeps a set from compiling.</summary>
public enum DiagnosticSeverity
{
    Info,
    Warning,
    Error,
}
