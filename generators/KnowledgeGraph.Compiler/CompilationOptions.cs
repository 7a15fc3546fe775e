namespace KnowledgeGraph.Compiler;

/// <summary>How a set is compiled. The defaults are right for a build.</summary>
public sealed record CompilationOptions
{
    public static CompilationOptions Default { get; } = new();

    /// <summary>At most so many diagnostics are kept; one more says how many were left out.</summary>
    public int MaximumDiagnostics { get; init; } = 10_000;
}
