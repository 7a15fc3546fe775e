using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KnowledgeGraph.Exchange.Csv;

/// <summary>
/// Texts in tables that a spreadsheet may open. Facts are other people's words, and a cell that begins like a formula would be run.
/// </summary>
/// <seealso href="https://owasp.org/www-community/attacks/CSV_Injection"/>
public static class SpreadsheetText
{
    private const NumberStyles Numbers = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r");

    /// <summary>
    /// The text, behind an apostrophe if a spreadsheet would take it for a formula, or if it begins with an apostrophe itself: a reader
    /// gets the text back by taking one off. Numbers stay as they are.
    /// </summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Of(string? text) =>
        text is [var first, ..] && (first == '\'' || (FormulaStarts.Contains(first) && !IsNumber(text))) ? "'" + text : text;

    /// <summary>The text of a cell: without the apostrophe that <see cref="Of"/> puts before some.</summary>
    public static string Plain(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell is ['\'', ..] ? cell[1..] : cell;
    }

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, Numbers, CultureInfo.InvariantCulture, out _);
}
