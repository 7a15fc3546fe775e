using System.Text;
using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>
/// Every text of the image, once, as UTF-8. Ids ascend with the bytes of the texts, so comparing ids compares texts. Id 0 is the empty text
/// and stands for none.
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

    /// <summary>The number of texts, including the empty one.</summary>
    public int Count { get; }

    /// <summary>Returns the text as stored in the image. O(1), allocates nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such id.</exception>
    public ReadOnlySpan<byte> Utf8(int id) => _bytes.AsSpan(_starts[id]);

    /// <summary>Decodes the text. Allocates on every call.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such id.</exception>
    public string Text(int id) => id == 0 ? "" : Encoding.UTF8.GetString(Utf8(id));

    /// <summary>Decodes the text; null for id 0.</summary>
    public string? OptionalText(int id) => id == 0 ? null : Text(id);

    /// <summary>Finds the id of <paramref name="utf8"/>. O(log n) comparisons.</summary>
    public bool TryFind(ReadOnlySpan<byte> utf8, out int id)
    {
        id = LowerBound(utf8);
        return id < Count && Utf8(id).SequenceEqual(utf8);
    }

    /// <summary>
    /// Returns the ids of all texts that begin with <paramref name="utf8"/>, which are consecutive. O(log n) comparisons.
    /// </summary>
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
