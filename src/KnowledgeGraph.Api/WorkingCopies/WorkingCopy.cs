namespace KnowledgeGraph.Api.WorkingCopies;

/// <summary>The fact files that a server watches, as they were when they were compiled last.</summary>
/// <param name="IsServed">Whether they are what is served; otherwise they have errors, and older facts are.</param>
/// <param name="Diagnostics">What the compiler has to say, by place.</param>
public sealed record WorkingCopy(bool IsServed, IReadOnlyList<FactDiagnostic> Diagnostics);
