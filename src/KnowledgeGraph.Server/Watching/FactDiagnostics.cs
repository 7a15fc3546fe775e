using KnowledgeGraph.Api.WorkingCopies;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.Findings;
using CompilerSeverity = KnowledgeGraph.Compiler.Diagnostics.DiagnosticSeverity;
using DiagnosticSeverity = KnowledgeGraph.Api.WorkingCopies.DiagnosticSeverity;

namespace KnowledgeGraph.Server.Watching;

/// <summary>The compiler's diagnostics in the words of the API.</summary>
internal static class FactDiagnostics
{
    public static IReadOnlyList<FactDiagnostic> Of(IEnumerable<Diagnostic> diagnostics, IEnumerable<SourceText> texts)
    {
        var byPath = texts.ToDictionary(text => text.Path, StringComparer.Ordinal);
        return [.. diagnostics.Select(diagnostic => Of(diagnostic, byPath))];
    }

    /// <summary>An error of the set as a whole that no rule has found.</summary>
    public static FactDiagnostic OfSet(string message) => new(DiagnosticSeverity.Error, "", message, null, 0, 0, null);

    /// <summary>As the compiler prints it: <c>path(line,column): error KG0001: message</c>.</summary>
    public static string Line(FactDiagnostic diagnostic)
    {
        var what = $"{diagnostic.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "info" }} {diagnostic.Id}".TrimEnd();
        return diagnostic.Path is null
            ? $"{what}: {diagnostic.Message}"
            : $"{diagnostic.Path}({diagnostic.Line},{diagnostic.Column}): {what}: {diagnostic.Message}";
    }

    private static FactDiagnostic Of(Diagnostic diagnostic, Dictionary<string, SourceText> texts)
    {
        var location = diagnostic.Location;
        var line = location?.Start.Line ?? 0;
        var excerpt = location is not null && texts.TryGetValue(location.Path, out var text) && line <= text.LineCount
            ? Excerpt(text.Text.AsSpan(text.GetLineSpan(line).Start, text.GetLineSpan(line).Length), location)
            : null;
        return new FactDiagnostic(
            Severity(diagnostic), diagnostic.Id, diagnostic.Message, location?.Path, line, location?.Start.Column ?? 0, excerpt);
    }

    /// <summary>A whole line may be a whole file, with a diagnostic at each word.</summary>
    private static string Excerpt(ReadOnlySpan<char> line, DiagnosticLocation location)
    {
        var start = location.Start.Column - 1;
        var excerpt = LineExcerpt.Of(line, start, start, static text => text.Length);
        return $"{excerpt.Text}\n{excerpt.Blank}{excerpt.Carets}";
    }

    private static DiagnosticSeverity Severity(Diagnostic diagnostic) => diagnostic.Severity switch
    {
        CompilerSeverity.Error => DiagnosticSeverity.Error,
        CompilerSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Information,
    };
}
