namespace KnowledgeGraph.Api.WorkingCopies;

/// <summary>Something that the compiler has to say about fact files.</summary>
/// <param name="Id">Which rule: <c>KG</c> and four digits; empty where there is none.</param>
/// <param name="Message">What is wrong, and what was probably meant.</param>
/// <param name="Path">The file, relative to the set; null where it is about the set as a whole.</param>
/// <param name="Line">From 1; 0 without a file.</param>
/// <param name="Column">From 1, in characters; 0 without a file.</param>
/// <param name="Excerpt">The line of the file; null without one.</param>
public sealed record FactDiagnostic(
    DiagnosticSeverity Severity, string Id, string Message, string? Path, int Line, int Column, string? Excerpt);
