namespace KnowledgeGraph.Compiler.Symbols;

/// <summary>How many diagnostics of each severity a set has; of errors it has none, or there would be no set.</summary>
public sealed record DiagnosticCounts(int Information, int Warnings)
{
    public static DiagnosticCounts None { get; } = new(0, 0);
}
