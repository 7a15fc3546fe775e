namespace KnowledgeGraph.Api.WorkingCopies;

/// <summary>A diagnostic of the compiler about fact files.</summary>
/// <param name="Id">The id of the rule: <c>KG</c> and four digits; empty if there is none.</param>
/// <param name="Message">The problem, and the probable intention.</param>
/// <param name="Path">The file, relative to the set; null if the diagnostic concerns the entire set.</param>
/// <param name="Line">From 1; 0 if there is no file.</param>
/// <param name="Column">From 1, in characters; 0 if there is no file.</param>
/// <param name="Excerpt">The part of the line around the place, and a caret below it; null if there is no file.</param>
public sealed record FactDiagnostic(
    DiagnosticSeverity Severity, string Id, string Message, string? Path, int Line, int Column, string? Excerpt);
