namespace KnowledgeGraph.Api.WorkingCopies;

/// <summary>The fact files watched by a server, as last compiled.</summary>
/// <param name="IsServed">Whether they are being served; otherwise they have errors, and older facts are served.</param>
/// <param name="Diagnostics">The diagnostics of the compiler, by position.</param>
public sealed record WorkingCopy(bool IsServed, IReadOnlyList<FactDiagnostic> Diagnostics);
