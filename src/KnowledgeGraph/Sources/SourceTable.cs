using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>The documents that the facts are taken from, sorted by id.</summary>
public sealed class SourceTable : RowTable<SourceDocument>
{
    private readonly TextTable _texts;
    private readonly Column<SourceRow, SourceRecord> _rows;
    private readonly Column<int> _authors;
    private readonly Column<SourceLinkRecord> _links;
    private readonly Column<StatementRow> _statements;
    private readonly RowStarts _authorStarts;
    private readonly RowStarts _linkStarts;
    private readonly RowStarts _statementStarts;

    internal SourceTable(FactGraph graph, ImageReader image, TextTable texts, int markings)
        : base(graph)
    {
        _texts = texts;
        _rows = image.Column<SourceRow, SourceRecord>(SectionId.Sources);
        Markings = MarkingColumn<SourceRow>.Read(image, SectionId.SourceMarkings, Count, markings);
        _authors = image.Column<int>(SectionId.Authors);
        _authorStarts = image.Starts(SectionId.AuthorStarts, Count, _authors.Length);
        _links = image.Column<SourceLinkRecord>(SectionId.SourceLinks);
        _linkStarts = image.Starts(SectionId.SourceLinkStarts, Count, _links.Length);
        _statements = image.Column<StatementRow>(SectionId.SourceStatements);
        _statementStarts = image.Starts(SectionId.SourceStatementStarts, Count, _statements.Length);
    }

    /// <summary>The number of sources.</summary>
    public int Count => _rows.Length;

    private protected override int RowCount => Count;

    private protected override SourceDocument At(FactGraph graph, int index) => graph.Source(new SourceRow(index));

    /// <summary>The <see cref="Marking.Index"/> of each source.</summary>
    internal MarkingColumn<SourceRow> Markings { get; }

    /// <summary>Finds the source with this id. O(log n).</summary>
    public bool TryFind(ReadOnlySpan<byte> utf8Id, out SourceRow source)
    {
        var low = 0;
        var high = Count;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            source = new SourceRow(middle);
            var order = _texts.Utf8(_rows[source].Id).SequenceCompareTo(utf8Id);
            if (order == 0)
            {
                return true;
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

        source = SourceRow.None;
        return false;
    }

    internal SourceRecord this[SourceRow source] => _rows[source];

    internal TextList AuthorsOf(SourceRow source) => new(_texts, _authors, _authorStarts[source.Index]);

    internal RowRange LinksOf(SourceRow source) => _linkStarts[source.Index];

    internal SourceLinkRecord Link(int index) => _links[index];

    internal Column<StatementRow> StatementsOf(SourceRow source) => _statements.Slice(_statementStarts[source.Index]);
}
