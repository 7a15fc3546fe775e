using CsvHelper;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.Exchange.Csv;

namespace KnowledgeGraph.Site.Questions;

/// <summary>An answer as comma-separated values, for spreadsheets.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4180"/>
internal static class AnswerCsv
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { HasHeader = false, NewLine = "\r\n" };

    /// <summary>Writes a response without errors as a table.</summary>
    /// <param name="maxCharacters">The most characters in all cells.</param>
    /// <returns>The table in UTF-8; null if it would have more characters.</returns>
    public static ReadOnlyMemory<byte>? Write(ReadOnlyMemory<byte> response, long maxCharacters)
    {
        if (AnswerTable.Read(response, maxCharacters) is not { } table)
        {
            return null;
        }

        var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            csv.WriteRecord([.. table.Columns.Select(static cell => SpreadsheetText.Of(cell))]);
            for (var row = 0; row < table.Count; row++)
            {
                csv.WriteRecord([.. table.Row(row).Select(static cell => SpreadsheetText.Of(cell))]);
            }
        }

        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }
}
