using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Language.Findings;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>
/// Prints a finding: the line that MSBuild would print, then the line of the file with a caret under the error, then the other places.
/// </summary>
internal sealed class FindingPrinter(IAnsiConsole console, FactSetFiles files)
{
    private readonly Dictionary<string, SourceText> _texts = files.Files.Concat(files.Used).Concat(files.Questions).Concat(files.Answers)
        .Concat(files.FitFiles)
        .ToDictionary(text => text.Path, StringComparer.Ordinal);
    private readonly FindingPaths _paths = new(files.Root);

    public void Print(Diagnostic diagnostic)
    {
        var style = FindingStyle.Of(diagnostic.Severity);
        var location = diagnostic.Location;
        console.WriteLine(
            VisibleText.Of((diagnostic with { Location = location is null ? null : _paths.FromHere(location) }).ToString()), style);
        if (location is not null)
        {
            PrintExcerpt(location, style);
        }

        foreach (var further in diagnostic.FurtherLocations)
        {
            console.WriteLine(VisibleText.Of($"  {_paths.FromHere(further)}: {further.Role}"));
            PrintExcerpt(further, FindingStyle.Dim);
        }
    }

    private void PrintExcerpt(DiagnosticLocation location, Style style)
    {
        if (!_texts.TryGetValue(location.Path, out var text) || location.Start.Line > text.LineCount)
        {
            return;
        }

        var span = text.GetLineSpan(location.Start.Line);
        var end = location.End.Line == location.Start.Line ? location.End.Column - 1 : span.Length;
        var gutter = $"  {location.Start.Line} | ";
        var excerpt = LineExcerpt.Of(
            text.Text.AsSpan(span.Start, span.Length), location.Start.Column - 1, end, Width,
            Math.Min(LineExcerpt.MaxWidth, Terminal.WidthOf(console) - gutter.Length));
        console.WriteLine(gutter + VisibleText.Of(excerpt.Text));
        console.Write(new string(' ', gutter.Length) + excerpt.Blank);
        console.WriteLine(excerpt.Carets, style);
    }

    private static int Width(string text) => VisibleText.Of(text).GetCellWidth();
}
