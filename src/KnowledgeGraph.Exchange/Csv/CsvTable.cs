using CsvHelper;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Selecting;

namespace KnowledgeGraph.Exchange.Csv;

/// <summary>Writes rows as comma-separated values with a header.</summary>
/// <typeparam name="TRow">What a row is made of.</typeparam>
/// <param name="columns">A null is written as nothing at all, an empty text as two quotation marks.</param>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc4180"/>
internal sealed class CsvTable<TRow>(params (string Name, Func<TRow, string?> Read)[] columns)
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { HasHeader = false, NewLine = "\r\n" };

    /// <summary>A file of an export that has this table.</summary>
    public ExportFile File(string name, Func<GraphSelection, IEnumerable<TRow>> rows) =>
        new(name, (input, output, cancellationToken) => Write(rows(input.Selection), output, cancellationToken));

    public void Write(IEnumerable<TRow> rows, Stream output, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        foreach (var (name, _) in columns)
        {
            csv.WriteField(name);
        }

        csv.EndRecord();
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (_, read) in columns)
            {
                if (read(row) is { } text)
                {
                    csv.WriteField(text, text.Length == 0 ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
                }
                else
                {
                    csv.WriteField((string?)null);
                }
            }

            csv.EndRecord();
        }
    }
}
