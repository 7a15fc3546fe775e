namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>Reads the records of files, one at a time, in bounded memory. What cannot be read is a finding, and the rest goes on.</summary>
/// <param name="parseYaml">Reads a YAML document.</param>
internal sealed class RecordReader(YamlParser parseYaml)
{
    /// <summary>The records of a file.</summary>
    /// <param name="paths">
    /// Where they are in a document; the empty path is the document, or each item of its list. If there are longer paths too, it is for
    /// lists only. In a table or a file of JSON lines, each row or line is a record.
    /// </param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public IEnumerable<ReadItem> Read(InputFile file, IReadOnlyList<RecordPath> paths) => file.Format switch
    {
        InputFormat.Csv => CsvRecords.Read(file),
        InputFormat.Json => new JsonRecords(file).Read(paths),
        InputFormat.JsonLines => JsonLineRecords.Read(file),
        _ => new YamlRecords(file, parseYaml).Read(paths),
    };
}
