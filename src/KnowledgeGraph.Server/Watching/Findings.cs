using KnowledgeGraph.Api.Operation;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Server.Watching;

/// <summary>The compiler's diagnostics in the words of the API.</summary>
internal static class Findings
{
    public static IReadOnlyList<Finding> Of(IEnumerable<Diagnostic> diagnostics, IEnumerable<SourceText> texts)
    {
        var byPath = texts.ToDictionary(text => text.Path, StringComparer.Ordinal);
        return [.. diagnostics.Select(diagnostic => Of(diagnostic, byPath))];
    }

    /// <summary>An error of the set as a whole that no rule has found.</summary>
    public static Finding OfSet(string message) => new(FindingSeverity.Error, "", message, null, 0, 0, null);

    /// <summary>As the compiler prints it: <c>path(line,column): error KG0001: message</c>.</summary>
    public static string Line(Finding finding)
    {
        var what = $"{finding.Severity switch { FindingSeverity.Error => "error", FindingSeverity.Warning => "warning", _ => "info" }} {finding.Id}".TrimEnd();
        return finding.Path is null ? $"{what}: {finding.Message}" : $"{finding.Path}({finding.Line},{finding.Column}): {what}: {finding.Message}";
    }

    private static Finding Of(Diagnostic diagnostic, Dictionary<string, SourceText> texts)
    {
        var location = diagnostic.Location;
        var line = location?.Start.Line ?? 0;
        var excerpt = location is not null && texts.TryGetValue(location.Path, out var text) && line <= text.LineCount ? text.GetLine(line) : null;
        return new Finding(
            Severity(diagnostic), diagnostic.Id, diagnostic.Message, location?.Path, line, location?.Start.Column ?? 0, excerpt);
    }

    private static FindingSeverity Severity(Diagnostic diagnostic) => diagnostic.Severity switch
    {
        DiagnosticSeverity.Error => FindingSeverity.Error,
        DiagnosticSeverity.Warning => FindingSeverity.Warning,
        _ => FindingSeverity.Info,
    };
}
