using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>The documents that the facts are drawn from, sorted by id.</summary>
public sealed class SourceTable
{
    private readonly TextTable _texts;
    private readonly Column<SourceRow> _rows;
    private readonly Column<int> _authors;
    private readonly Column<SourceLinkRow> _links;
    private readonly RowStarts _authorStarts;
    private readonly RowStarts _linkStarts;
    private readonly RowStarts _statementStarts;

    internal SourceTable(ImageReader image, TextTable texts)
    {
        _texts = texts;
        _rows = image.Column<SourceRow>(SectionId.Sources);
        _authors = image.Column<int>(SectionId.Authors);
        _authorStarts = image.Starts(SectionId.AuthorStarts, Count, _authors.Length);
        _links = image.Column<SourceLinkRow>(SectionId.SourceLinks);
        _linkStarts = image.Starts(SectionId.SourceLinkStarts, Count, _links.Length);
        Statements = image.Column<int>(SectionId.SourceStatements);
        _statementStarts = image.Starts(SectionId.SourceStatementStarts, Count, Statements.Length);
    }

    /// <summary>The number of sources.</summary>
    public int Count => _rows.Length;

    /// <summary>The source with this id, or -1. O(log n).</summary>
    public int Find(ReadOnlySpan<byte> utf8Id)
    {
        var low = 0;
        var high = Count;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            var order = _texts.Utf8(_rows[middle].Id).SequenceCompareTo(utf8Id);
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return -1;
    }

    /// <summary>By source, its statements; see <see cref="StatementsOf"/>.</summary>
    internal Column<int> Statements { get; }

    internal SourceRow this[int source] => _rows[source];

    internal TextList AuthorsOf(int source) => new(_texts, _authors, _authorStarts[source]);

    internal RowRange LinksOf(int source) => _linkStarts[source];

    internal SourceLinkRow Link(int row) => _links[row];

    internal RowRange StatementsOf(int source) => _statementStarts[source];
}
