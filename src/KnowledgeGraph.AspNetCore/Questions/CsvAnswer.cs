using System.Buffers;
using System.Globalization;
using CsvHelper;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.AspNetCore.Questions;

/// <summary>An answer as comma-separated values, for spreadsheets.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4180"/>
/// <param name="maxCharacters">The most characters in all cells.</param>
internal sealed class CsvAnswer(long maxCharacters) : IAnswerFormat
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { HasHeader = false, NewLine = "\r\n" };

    /// <summary>A spreadsheet takes these for the beginning of a formula.</summary>
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r");

    public string ContentType => "text/csv; charset=utf-8; header=present";

    public ReadOnlyMemory<byte>? Write(ReadOnlyMemory<byte> response)
    {
        if (AnswerTable.Read(response, maxCharacters) is not { } table)
        {
            return null;
        }

        var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            csv.WriteRecord([.. table.Columns.Select(Harmless)]);
            for (var row = 0; row < table.Count; row++)
            {
                csv.WriteRecord([.. table.Row(row).Select(Harmless)]);
            }
        }

        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    // Facts are other people's words: an apostrophe makes a formula a text.
    private static string Harmless(string cell) =>
        cell.Length > 0 && FormulaStarts.Contains(cell[0]) && !decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? "'" + cell
            : cell;
}
