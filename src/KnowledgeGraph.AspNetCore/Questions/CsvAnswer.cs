using CsvHelper;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Exchange.Csv;

namespace KnowledgeGraph.AspNetCore.Questions;

/// <summary>An answer as comma-separated values, for spreadsheets.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4180"/>
/// <param name="maxCharacters">The most characters in all cells.</param>
internal sealed class CsvAnswer(long maxCharacters) : IAnswerFormat
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { HasHeader = false, NewLine = "\r\n" };

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
            csv.WriteRecord([.. table.Columns.Select(static cell => SpreadsheetText.Of(cell))]);
            for (var row = 0; row < table.Count; row++)
            {
                csv.WriteRecord([.. table.Row(row).Select(static cell => SpreadsheetText.Of(cell))]);
            }
        }

        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }
}
