namespace KnowledgeGraph.Exchange.Import.Reading;

/// <summary>A file of an input.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">How messages and sources name it: from the folder of the mapping, with forward slashes.</param>
/// <param name="Format">How it is read.</param>
/// <param name="Encoding">The name of its encoding.</param>
/// <param name="Delimiter">What parts the fields of a table; null to find it in the header.</param>
public sealed record InputFile(string Path, string Name, InputFormat Format, string Encoding, char? Delimiter)
{
    /// <summary>The identifier of its source.</summary>
    public string SourceId { get; init; } = "";

    /// <summary>Whether reading met bytes that are not of the encoding, so that the document as a whole is not a text.</summary>
    internal bool HasWrongBytes { get; private set; }

    internal TextReader Open()
    {
        var stream = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.SequentialScan);
        return new StreamReader(stream, MarkedDecoding.Find(Encoding, () => HasWrongBytes = true), detectEncodingFromByteOrderMarks: false)
            .WithoutMark();
    }
}
