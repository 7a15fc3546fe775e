using System.Text;
using KnowledgeGraph.Language.Coverage;
using static KnowledgeGraph.Cli.Reports.ReportNumbers;

namespace KnowledgeGraph.Cli.Reports;

/// <summary>Coverage as a page of documentation: positions and reasons, never the words of a document.</summary>
internal static class MarkdownReport
{
    public static string Write(IReadOnlyList<SourceCoverage> sources)
    {
        var page = new StringBuilder();
        page.Append("""
            # Coverage

            How much of each document the facts cite, as `kg report --markdown` prints it. A passage here is a sentence, or a line that stands alone; it counts as
            cited where a statement cites some of it. Characters are counted without white space. Positions are characters from 0, as in the evidence.

            | source | statements that cite it | different citations | its passages | cited | share | characters | cited | share |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |

            """);
        foreach (var source in sources)
        {
            page.Append("| `").Append(source.Source.Id).Append("` | ").Append(Count(source.Statements)).Append(" | ")
                .Append(Count(source.CitedPassages));
            page.Append(source.Document is not { } document
                ? " | – | – | – | – | – | – |\n"
                : $" | {Count(document.Sentences)} | {Count(document.CitedSentences)} | "
                    + $"{Share(document.CitedSentences, document.Sentences)}"
                    + $" | {Count(document.Characters)} | {Count(document.CitedCharacters)} | "
                    + $"{Share(document.CitedCharacters, document.Characters)} |\n");
        }

        page.Append("\n## What no statement cites\n");
        foreach (var source in sources)
        {
            Append(page, source);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, SourceCoverage source)
    {
        page.Append("\n### `").Append(source.Source.Id).Append("`\n\n");
        if (source.Uncited.Count == 0)
        {
            page.Append("Nothing.\n");
            return;
        }

        page.Append("| passage | reason | |\n| --- | --- | --- |\n");
        foreach (var line in source.Uncited)
        {
            page.Append("| ").Append(Position(line.Passage)).Append(" | ").Append(ReasonWords.Of(line.Reason)).Append(" | ")
                .Append(line.Note?.Replace("|", "\\|", StringComparison.Ordinal)).Append(line.Note is null ? "|\n" : " |\n");
        }
    }
}
