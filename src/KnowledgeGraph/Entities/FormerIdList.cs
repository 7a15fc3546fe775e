using System.Collections;
using System.Text;

namespace KnowledgeGraph;

/// <summary>The ids that an entity had before, by their bytes.</summary>
public readonly struct FormerIdList : IReadOnlyList<string>
{
    private readonly FormerIdTable _table;
    private readonly RowRange _places;

    internal FormerIdList(FormerIdTable table, RowRange places)
    {
        _table = table;
        _places = places;
    }

    public int Count => _places.Count;

    /// <summary>The id at <paramref name="index"/>, decoded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such id.</exception>
    public string this[int index] => Encoding.UTF8.GetString(Utf8(index));

    /// <summary>The id at <paramref name="index"/>, as stored in the image.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such id.</exception>
    public ReadOnlySpan<byte> Utf8(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return _table.Utf8(_places.Start + index);
    }

    /// <summary>Enumerates the ids in order, decoding each; the enumerator itself allocates nothing.</summary>
    public ListEnumerator<FormerIdList, string> GetEnumerator() => new(this);

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
