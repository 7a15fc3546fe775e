namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>The ways in which a program is published.</summary>
internal enum ProgramForm
{
    /// <summary>For any system: compiled as it runs.</summary>
    Jit,

    /// <summary>Compiled ahead of time, and what runs often again as it runs.</summary>
    ReadyToRun,

    /// <summary>Machine code alone, without .NET.</summary>
    Native,
}
