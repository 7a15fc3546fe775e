using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Exchange.Export;

namespace KnowledgeGraph.Exchange.JsonLines;

/// <summary>
/// JSON Lines: an object per line for every source, entity, statement and conflict, in that order, with everything that the graph has on
/// it. Missing values are left out. Texts are not escaped beyond what JSON demands.
/// </summary>
/// <seealso href="https://jsonlines.org/"/>
public sealed class JsonLinesFormat() : ExportFormat(
    "jsonl", "JSON Lines: sources, entities, statements and conflicts in full, for programs", "application/jsonl")
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc />
    public override IReadOnlyList<ExportFile> Files { get; } = [new("facts.jsonl", Write)];

    /// <inheritdoc />
    public override ExportParts Carries => ExportParts.All;

    private static void Write(ExportInput input, Stream output, CancellationToken cancellationToken)
    {
        using var json = new Utf8JsonWriter(output, Options);
        Write(input.Selection.Sources, source => EntryWriter.Write(json, source));
        Write(input.Selection.Entities, entity => EntryWriter.Write(json, entity));
        Write(input.Selection.Statements, statement => StatementEntry.Write(json, statement));
        Write(input.Selection.Conflicts, conflict => EntryWriter.Write(json, conflict));

        void Write<T>(IEnumerable<T> items, Action<T> write)
        {
            foreach (var item in items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                write(item);
                json.Flush();
                output.WriteByte((byte)'\n');
                json.Reset();
            }
        }
    }
}
