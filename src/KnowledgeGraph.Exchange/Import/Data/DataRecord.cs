using System.Text;

namespace KnowledgeGraph.Exchange.Import.Data;

/// <summary>One record of an input: a row of a table, a line of JSON, an item of a list.</summary>
/// <param name="Path">The name of its file.</param>
/// <param name="Text">As it is written.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="CountsBytes">Whether the offsets of <paramref name="Root"/> count the bytes of UTF-8 and not characters.</param>
internal sealed record DataRecord(string Path, DataNode Root, string Text, DataPlace Start, bool CountsBytes)
{
    private byte[]? _bytes;

    /// <summary>Its row, as evidence counts rows; null where the format has none.</summary>
    public int? Row { get; init; }

    /// <summary>Its JSON pointer; null where the format has none.</summary>
    public string? Pointer { get; init; }

    /// <summary>Its key, if it is the member of a map.</summary>
    public string Key { get; init; } = "";

    /// <summary>The day that the name of its file has.</summary>
    public string Date { get; init; } = "";

    /// <summary>Where the fields of a table's row begin; null for other formats, whose nodes know it.</summary>
    public Func<int, int>? FieldStart { get; init; }

    /// <summary>Where the lines of the text begin; found when they are needed, unless several records have one text.</summary>
    public List<int>? LineStarts { get; set; }

    /// <summary>Where a value begins. O(log lines), after the first call for a record.</summary>
    public DataPlace PlaceOf(DataNode? node)
    {
        if (node is null || node.Offset < 0)
        {
            return Start;
        }

        var offset = FieldStart?.Invoke(node.Offset) ?? node.Offset;
        if (CountsBytes)
        {
            _bytes ??= Encoding.UTF8.GetBytes(Text);
            offset = Encoding.UTF8.GetCharCount(_bytes, 0, Math.Min(offset, _bytes.Length));
        }

        return Start.Add(Text, LineStarts ??= DataPlace.LineStarts(Text), offset);
    }
}
