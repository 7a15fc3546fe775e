using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Site.Pages;

/// <summary>An answer that is being rendered.</summary>
/// <param name="format">How much of it is shown.</param>
/// <param name="words">The words of the schema.</param>
/// <param name="csv">Where the whole answer is, as a table.</param>
/// <param name="address">The page of something, by its id and its name; null for no links.</param>
internal sealed class AnswerWriter(AnswerHtml format, AnswerWords words, string csv, Func<string, string, string?>? address)
{
    private const string NotStated = "not stated";

    private readonly StringBuilder _html = new();
    private bool _isCut;
    private int _tables;
    private int _missingRowsOf;

    /// <summary>The only part of an answer.</summary>
    public void AppendLine(AnswerPart part) => _html.Append("<p class=\"answer\">").Append(Cell(part)).Append("</p>");

    /// <summary>First the values, and the lists of which one thing is asked, by their names; then the other lists under headings.</summary>
    public void AppendParts(AnswerPart[] parts, IReadOnlyList<string> headings)
    {
        var tables = new List<(string Heading, AnswerGrid Grid)>();
        var entries = new StringBuilder();
        foreach (var (part, heading) in parts.Zip(headings).Take(format.MaxParts))
        {
            var grid = part.IsTable ? new AnswerGrid(part, address) : null;
            if (grid is { Columns.Count: > 1 })
            {
                tables.Add((heading, grid));
                continue;
            }

            var value = grid is not null ? Lines(grid) : part.IsEmpty ? NotStated : Cell(part);
            entries.Append($"<div><dt>{PageText.Encode(heading)}</dt><dd>{value}</dd></div>");
        }

        _html.Append(entries.Length > 0 ? $"<dl>{entries}</dl>" : "");
        var level = format.HeadingLevel.ToString(CultureInfo.InvariantCulture);
        foreach (var (heading, grid) in tables)
        {
            _html.Append($"<h{level}>{PageText.Encode(heading)}</h{level}>");
            AppendTable(grid);
        }

        _isCut |= parts.Length > format.MaxParts || (!format.IsFull && tables.Count > 0);
    }

    /// <summary>A list of objects.</summary>
    public void AppendTable(AnswerGrid grid)
    {
        _html.Append("<div class=\"scroll\" role=\"group\" aria-label=\"Answer\" tabindex=\"0\"><table><thead><tr>");
        var told = grid.Columns.Where(column => format.IsFull || grid.HasAny(column)).ToArray();
        var columns = told.Take(format.MaxColumns).ToArray();
        foreach (var heading in AnswerWords.Headings(told, hasRoots: false).Take(columns.Length))
        {
            _html.Append("<th>").Append(PageText.Encode(heading)).Append("</th>");
        }

        _html.Append("</tr></thead><tbody>");
        for (var row = 0; row < Math.Min(grid.Count, format.MaxRows); row++)
        {
            _html.Append("<tr>");
            foreach (var column in columns)
            {
                _html.Append("<td>").Append(grid[row, column] is { } part ? Cell(part) : "").Append("</td>");
            }

            _html.Append("</tr>");
        }

        _html.Append("</tbody></table></div>");
        _isCut |= told.Length > columns.Length;
        CountRows(grid);
    }

    /// <summary>The lines, and whether they are the whole answer except for further rows.</summary>
    public (string Html, bool IsWhole) Complete()
    {
        if (_isCut || _missingRowsOf > 0)
        {
            var rest = _isCut || _tables > 1 ? "The whole table" : $"All {PageText.Number(_missingRowsOf)} rows";
            _html.Append($"<p class=\"rest\"><a href=\"{csv}\">{rest}</a></p>");
        }

        return (_html.ToString(), !_isCut);
    }

    /// <summary>A list of which one thing is asked: a line for each item.</summary>
    private string Lines(AnswerGrid grid)
    {
        CountRows(grid);
        return string.Join("<br>", Enumerable.Range(0, Math.Min(grid.Count, format.MaxRows))
            .Select(row => grid.Columns.Count == 1 && grid[row, grid.Columns[0]] is { } part ? Cell(part) : NotStated));
    }

    private void CountRows(AnswerGrid grid)
    {
        _tables++;
        _missingRowsOf = grid.Count > format.MaxRows ? grid.Count : _missingRowsOf;
    }

    private string Cell(AnswerPart part)
    {
        var (html, isCut) = AnswerCell.Render(part, words, address, format.MaxCellLength);
        _isCut |= isCut;
        return html;
    }
}
