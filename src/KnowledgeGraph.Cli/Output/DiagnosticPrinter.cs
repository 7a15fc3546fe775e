using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Text;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Prints findings: the line that MSBuild would print, then the line of the file with a caret under what is meant.</summary>
internal static class DiagnosticPrinter
{
    // A caret under a whole block says less than one under its beginning.
    private const int MaxUnderline = 80;

    public static void Print(IAnsiConsole console, IEnumerable<Diagnostic> diagnostics, IEnumerable<SourceText> files)
    {
        var texts = files.ToDictionary(text => text.Path, StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            console.WriteLine(VisibleText.Of(diagnostic.ToString()), Style(diagnostic.Severity));
            if (diagnostic.Location is { } location)
            {
                Excerpt(console, location, texts, Style(diagnostic.Severity));
            }

            foreach (var further in diagnostic.FurtherLocations)
            {
                console.WriteLine($"  {further}: the other location");
                Excerpt(console, further, texts, new Style(decoration: Decoration.Dim));
            }
        }
    }

    private static void Excerpt(IAnsiConsole console, DiagnosticLocation location, Dictionary<string, SourceText> texts, Style style)
    {
        if (!texts.TryGetValue(location.Path, out var text) || location.Start.Line > text.LineCount)
        {
            return;
        }

        var line = text.GetLine(location.Start.Line);
        var start = Math.Min(location.Start.Column - 1, line.Length);
        var end = location.End.Line == location.Start.Line ? Math.Min(location.End.Column - 1, line.Length) : line.Length;
        var gutter = $"  {location.Start.Line} | ";
        console.WriteLine(gutter + VisibleText.Of(line));
        console.Write(new string(' ', gutter.Length) + Blank(line[..start]));
        console.WriteLine(new string('^', Math.Clamp(end - start, 1, MaxUnderline)), style);
    }

    /// <summary>As wide as the text: a tab is as wide as it is above, and some characters take two cells.</summary>
    private static string Blank(string text) =>
        string.Concat(
            text.Split('\t').Select((part, index) => (index > 0 ? "\t" : "") + new string(' ', VisibleText.Of(part).GetCellWidth())));

    private static Style Style(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => new Style(Color.Red),
        DiagnosticSeverity.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Blue),
    };
}
