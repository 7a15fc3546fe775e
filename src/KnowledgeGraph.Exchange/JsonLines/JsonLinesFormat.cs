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

    private static void Write(FactGraph graph, Stream output, CancellationToken cancellationToken)
    {
        using var json = new Utf8JsonWriter(output, Options);
        Write(graph.Sources.Count, row => EntryWriter.Write(json, graph.Source(new SourceRow(row))));
        Write(graph.Entities.Count, row => EntryWriter.Write(json, graph.Entity(new EntityRow(row))));
        Write(graph.Statements.Count, row => StatementEntry.Write(json, graph.Statement(new StatementRow(row))));
        Write(graph.Conflicts.Count, row => EntryWriter.Write(json, graph.Conflict(new ConflictRow(row))));

        void Write(int count, Action<int> write)
        {
            for (var row = 0; row < count; row++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                write(row);
                json.Flush();
                output.WriteByte((byte)'\n');
                json.Reset();
            }
        }
    }
}
