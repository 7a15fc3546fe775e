using System.Text;
using KnowledgeGraph.Api.Questions;

namespace KnowledgeGraph.Site.Pages;

/// <summary>An answer as people read it: one value as a line, one row as a list of what is known, several rows as a table.</summary>
/// <param name="maxRows">The most rows that are shown; a link leads to the rest, and likewise below.</param>
/// <param name="maxColumns">The most columns that are shown.</param>
/// <param name="maxCellLength">The most characters of a cell.</param>
/// <param name="maxCharacters">The most characters in all cells of an answer.</param>
internal sealed class AnswerHtml(int maxRows, int maxColumns, int maxCellLength, int maxCharacters)
{
    /// <summary>A few lines, among other answers.</summary>
    public static AnswerHtml Brief { get; } = new(maxRows: 4, maxColumns: 5, maxCellLength: 160, maxCharacters: 200_000);

    /// <summary>As much as a page of its own holds.</summary>
    public static AnswerHtml Full { get; } = new(maxRows: 1_000, maxColumns: 40, maxCellLength: 2_000, maxCharacters: 4_000_000);

    /// <summary>Renders the response to a question.</summary>
    /// <param name="response">A response without errors.</param>
    /// <param name="words">The words of the schema.</param>
    /// <param name="csv">Where the whole answer is, as a table.</param>
    /// <returns>The lines, and whether they are the whole answer except for further rows; null if the answer is too long to be looked at.</returns>
    public (string Html, bool IsWhole)? Render(ReadOnlyMemory<byte> response, AnswerWords words, string csv)
    {
        if (AnswerTable.Read(response, maxCharacters) is not { } table)
        {
            return null;
        }

        var rows = Enumerable.Range(0, table.Count).Select(row => table.Row(row).Select(words.Value).ToArray()).ToArray();
        var columns = Enumerable.Range(0, table.Columns.Count).Where(column => IsShown(column, rows)).ToArray();
        var headings = AnswerWords.Headings([.. columns.Select(column => table.Columns[column])]);
        var shown = columns.Zip(headings).Take(maxColumns).ToArray();
        var html = (rows.Length, columns.Length) switch
        {
            (0, _) or (_, 0) => "<p class=\"answer\">Not stated.</p>",
            (1, 1) => $"<p class=\"answer\">{Cell(rows[0][columns[0]])}</p>",
            (1, _) => List(shown, rows[0]) + Rest(rows.Length, columns.Length, csv),
            _ => Table(shown, rows) + Rest(rows.Length, columns.Length, csv),
        };
        return (html, columns.Length <= maxColumns);
    }

    /// <summary>Whether a column tells rows apart, or has a value if there is one row only.</summary>
    private static bool IsShown(int column, string[][] rows) => rows.Length == 1
        ? rows[0][column].Length > 0
        : rows.Any(row => row[column] != rows[0][column]);

    private string List((int Column, string Heading)[] columns, string[] row) => $"<dl>{string.Concat(columns.Select(column =>
        $"<div><dt>{PageText.Encode(column.Heading)}</dt><dd>{Cell(row[column.Column])}</dd></div>"))}</dl>";

    private string Table((int Column, string Heading)[] columns, string[][] rows)
    {
        var html = new StringBuilder("<div class=\"scroll\" role=\"group\" aria-label=\"Answer\" tabindex=\"0\"><table><thead><tr>");
        foreach (var (_, heading) in columns)
        {
            html.Append("<th>").Append(PageText.Encode(heading)).Append("</th>");
        }

        html.Append("</tr></thead><tbody>");
        foreach (var row in rows.Take(maxRows))
        {
            html.Append("<tr>");
            foreach (var (column, _) in columns)
            {
                html.Append("<td>").Append(Cell(row[column])).Append("</td>");
            }

            html.Append("</tr>");
        }

        return html.Append("</tbody></table></div>").ToString();
    }

    private string Rest(int rows, int columns, string csv) => (rows - maxRows, columns - maxColumns) switch
    {
        ( <= 0, <= 0) => "",
        ( > 0, <= 0) => $"<p class=\"rest\"><a href=\"{csv}\">All {PageText.Number(rows)} rows</a></p>",
        _ => $"<p class=\"rest\"><a href=\"{csv}\">The whole table</a></p>",
    };

    private string Cell(string value) => PageText.Encode(value.Length <= maxCellLength ? value : value[..maxCellLength].TrimEnd() + "…");
}
