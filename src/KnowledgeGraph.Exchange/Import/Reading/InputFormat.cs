namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>A format of inputs.</summary>
public enum InputFormat
{
    /// <summary>A table: <c>.csv</c>, <c>.tsv</c>, <c>.tab</c>, <c>.psv</c>.</summary>
    Csv,

    /// <summary>One JSON document: <c>.json</c>, <c>.geojson</c>.</summary>
    Json,

    /// <summary>A JSON value on each line: <c>.jsonl</c>, <c>.ndjson</c>.</summary>
    JsonLines,

    /// <summary><c>.yaml</c>, <c>.yml</c>.</summary>
    Yaml,
}
