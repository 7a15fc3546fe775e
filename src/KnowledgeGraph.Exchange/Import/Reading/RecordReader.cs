namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>Reads the records of files, one at a time, in bounded memory. What cannot be read is a finding, and the rest goes on.</summary>
/// <param name="parseYaml">Reads a YAML document.</param>
internal sealed class RecordReader(YamlParser parseYaml)
{
    /// <summary>The records of a file.</summary>
    /// <param name="paths">Where they are in a document; in a table or a file of JSON lines, each row or line is a record.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public IEnumerable<ReadItem> Read(InputFile file, IReadOnlyList<RecordPath> paths) => file.Format switch
    {
        InputFormat.Csv => ForAll(CsvRecords.Read(file), paths),
        InputFormat.Json => new JsonRecords(file).Read(paths),
        InputFormat.JsonLines => ForAll(JsonLineRecords.Read(file), paths),
        _ => new YamlRecords(file, parseYaml).Read(paths),
    };

    /// <summary>A row or a line is a record, wherever the records of a document would be.</summary>
    private static IEnumerable<ReadItem> ForAll(IEnumerable<ReadItem> items, IReadOnlyList<RecordPath> paths) =>
        items.SelectMany(item => item.Record is null
            ? [item with { RecordPath = paths[0].Text }]
            : paths.Select(path => item with { RecordPath = path.Text }));
}
