using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph.Search;

/// <summary>The name index of the image: searchable texts, sorted terms, and the texts that contain each term.</summary>
internal sealed class SearchTable
{
    private readonly Column<byte> _termBytes;
    private readonly RowStarts _termStarts;
    private readonly RowStarts _postingStarts;
    private readonly RowStarts _fieldStarts;
    private readonly Column<uint> _postings;

    internal SearchTable(ImageReader image, int entities)
    {
        Fields = image.Column<SearchFieldRecord>(SectionId.SearchFields);
        _fieldStarts = image.Starts(SectionId.SearchFieldStarts, entities, Fields.Length);
        Prefixes = image.Column<byte>(SectionId.SearchTermPrefixes);
        _termBytes = image.Column<byte>(SectionId.SearchTermBytes);
        _termStarts = image.Starts(SectionId.SearchTermStarts, TermCount, _termBytes.Length);
        _postings = image.Column<uint>(SectionId.SearchPostings);
        _postingStarts = image.Starts(SectionId.SearchPostingStarts, TermCount, _postings.Length);
    }

    public int TermCount => Prefixes.Length;

    /// <summary>The searchable texts, by entity.</summary>
    public Column<SearchFieldRecord> Fields { get; }

    /// <summary>The number of bytes that each term shares with the term before it.</summary>
    public Column<byte> Prefixes { get; }

    public ReadOnlySpan<byte> Term(int term) => _termBytes.AsSpan(_termStarts[term]);

    /// <summary>
    /// Returns the fields that contain a term, ascending, each shifted to leave room for <see cref="SearchFieldBits.OtherSpelling"/>.
    /// </summary>
    public ReadOnlySpan<uint> Postings(int term) => _postings.AsSpan(_postingStarts[term]);

    public RowRange FieldsOf(EntityRow entity) => _fieldStarts[entity.Index];

    /// <summary>Returns the total number of postings of a range of terms.</summary>
    public int CountPostings(RowRange terms) =>
        terms.Count == 0 ? 0 : Math.Max(0, _postingStarts[terms.End - 1].End - _postingStarts[terms.Start].Start);

    /// <summary>
    /// Returns the terms that begin with <paramref name="prefix"/>, which are consecutive, the shortest first. O(log n) comparisons.
    /// </summary>
    public RowRange StartingWith(ReadOnlySpan<byte> prefix) => StartingWith(prefix, new RowRange(0, TermCount));

    /// <summary>Returns those of <paramref name="terms"/>, which are sorted, that begin with <paramref name="prefix"/>.</summary>
    public RowRange StartingWith(ReadOnlySpan<byte> prefix, RowRange terms)
    {
        var first = FirstFrom(prefix, terms);
        var low = first;
        var high = terms.End;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            if (Term(middle).StartsWith(prefix))
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

    /// <summary>
    /// Returns the first of <paramref name="terms"/>, which are sorted, that is not less than <paramref name="word"/>. O(log n) comparisons.
    /// </summary>
    public int FirstFrom(ReadOnlySpan<byte> word, RowRange terms)
    {
        var first = terms.Start;
        var end = terms.End;
        while (first < end)
        {
            var middle = (int)((uint)(first + end) >> 1);
            if (Term(middle).SequenceCompareTo(word) < 0)
            {
                first = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        return first;
    }
}
