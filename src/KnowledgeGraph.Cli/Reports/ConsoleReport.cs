using KnowledgeGraph.Format;
using KnowledgeGraph.Language.Coverage;
using Spectre.Console;
using static KnowledgeGraph.Cli.Reports.ReportNumbers;

namespace KnowledgeGraph.Cli.Reports;

/// <summary>Coverage for a reader at a terminal.</summary>
internal static class ConsoleReport
{
    private const int MaxExcerptLength = 200;

    /// <param name="showText">Shows the words of a passage beside its position, where the document is at hand.</param>
    public static void Write(IAnsiConsole console, IReadOnlyList<SourceCoverage> sources, bool showText)
    {
        foreach (var source in sources)
        {
            console.WriteLine($"{source.Source.Id}: {Summary(source)}");
            foreach (var line in source.Uncited)
            {
                var note = line.Note is null ? "" : $" ({line.Note})";
                console.WriteLine(
                    $"  {Position(line.Passage),-12} {ReasonWords.Of(line.Reason)}{note}", line.Reason is null
                        ? new Style(Color.Yellow)
                        : Style.Plain);
                if (showText && line.Text is { } text)
                {
                    console.WriteLine(
                        $"    {(text.Length > MaxExcerptLength ? text[..MaxExcerptLength] + "…" : text)}",
                            new Style(decoration: Decoration.Dim));
                }
            }
        }

        if (sources.Any(source => source.Document is null))
        {
            console.WriteLine("Shares, and passages without a reason, need the documents: name their folder with --documents.");
        }
    }

    private static string Summary(SourceCoverage source)
    {
        var citations = $"{CountPhrase.Of(source.Statements, "statement cites", "statements cite")} "
            + CountPhrase.Of(source.CitedPassages, "different passage");
        return source.Document is not { } document
            ? citations
            : $"{citations}; {Count(document.CitedSentences)} of {CountPhrase.Of(document.Sentences, "sentence or line is", "sentences and lines are")} cited "
                + $"({Share(document.CitedSentences, document.Sentences)})"
                + $" and {Count(document.CitedCharacters)} of {CountPhrase.Of(document.Characters, "character")} "
                + $"({Share(document.CitedCharacters, document.Characters)})";
    }
}
