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

    internal TextReader Open()
    {
        var stream = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.SequentialScan);
        return new StreamReader(stream, MarkedDecoding.Find(Encoding), detectEncodingFromByteOrderMarks: false).WithoutMark();
    }
}

/// <summary>The beginning of a text.</summary>
internal static class TextBeginning
{
    /// <summary>Skips a byte-order mark.</summary>
    public static TextReader WithoutMark(this StreamReader reader)
    {
        if (reader.Peek() == '\uFEFF')
        {
            reader.Read();
        }

        return reader;
    }
}
