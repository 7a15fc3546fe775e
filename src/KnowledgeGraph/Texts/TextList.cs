using System.Collections;

namespace KnowledgeGraph;

/// <summary>A list of texts of a graph.</summary>
public readonly struct TextList : IReadOnlyList<string>
{
    private readonly TextTable _texts;
    private readonly Column<int> _ids;
    private readonly RowRange _rows;

    internal TextList(TextTable texts, Column<int> ids, RowRange rows)
    {
        _texts = texts;
        _ids = ids;
        _rows = rows;
    }

    public int Count => _rows.Count;

    /// <summary>The text at <paramref name="index"/>, decoded.</summary>
    public string this[int index] => _texts.Text(Id(index));

    /// <summary>The text at <paramref name="index"/>, as stored in the image.</summary>
    public ReadOnlySpan<byte> Utf8(int index) => _texts.Utf8(Id(index));

    /// <summary>Decodes all texts to a new array.</summary>
    public string[] ToArray()
    {
        var texts = new string[Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = this[i];
        }

        return texts;
    }

    /// <summary>Enumerates the texts in order, decoding each; the enumerator itself allocates nothing.</summary>
    public ListEnumerator<TextList, string> GetEnumerator() => new(this);

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Id(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return _ids[_rows.Start + index];
    }
}
