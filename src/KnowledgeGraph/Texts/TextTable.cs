using System.Text;
using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>
/// Every text of the image, once, as UTF-8. A text's id says how it sorts: ids ascend with the bytes of the texts. Id 0 is the
/// empty text and stands for none.
/// </summary>
public sealed class TextTable
{
    private readonly Column<byte> _bytes;
    private readonly RowStarts _starts;

    internal TextTable(ImageReader image)
    {
        _bytes = image.Column<byte>(SectionId.StringBytes);
        Count = Math.Max(0, image.Column<int>(SectionId.StringStarts).Length - 1);
        _starts = image.Starts(SectionId.StringStarts, Count, _bytes.Length);
    }

    /// <summary>The number of texts, the empty one among them.</summary>
    public int Count { get; }

    /// <summary>The text as it lies in the image. O(1), allocates nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such id.</exception>
    public ReadOnlySpan<byte> Utf8(int id) => _bytes.AsSpan(_starts[id]);

    /// <summary>The text, decoded. Allocates at every call.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such id.</exception>
    public string Text(int id) => id == 0 ? "" : Encoding.UTF8.GetString(Utf8(id));

    /// <summary>The text, decoded; null for id 0.</summary>
    public string? OptionalText(int id) => id == 0 ? null : Text(id);

    /// <summary>The id of <paramref name="utf8"/>. O(log n) comparisons.</summary>
    public bool TryFind(ReadOnlySpan<byte> utf8, out int id)
    {
        id = LowerBound(utf8);
        return id < Count && Utf8(id).SequenceEqual(utf8);
    }

    /// <summary>The ids of all texts that begin with <paramref name="utf8"/>: they follow one another. O(log n) comparisons.</summary>
    public RowRange StartingWith(ReadOnlySpan<byte> utf8)
    {
        var first = LowerBound(utf8);
        var low = first;
        var high = Count;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            if (Utf8(middle).StartsWith(utf8))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return new RowRange(first, low - first);
    }

    private int LowerBound(ReadOnlySpan<byte> utf8)
    {
        var low = 0;
        var high = Count;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            if (Utf8(middle).SequenceCompareTo(utf8) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
