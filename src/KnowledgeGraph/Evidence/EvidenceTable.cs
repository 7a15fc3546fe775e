using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>The passages that support the statements.</summary>
public sealed class EvidenceTable
{
    private readonly Column<EvidenceRow, EvidenceRecord> _rows;
    private readonly Column<QuoteRecord> _quotes;
    private readonly RowStarts<StatementRow, EvidenceRow> _starts;

    internal EvidenceTable(ImageReader image, int statements)
    {
        _rows = image.Column<EvidenceRow, EvidenceRecord>(SectionId.Evidence);
        _quotes = image.Column<QuoteRecord>(SectionId.EvidenceQuotes);
        _starts = image.Starts<StatementRow, EvidenceRow>(SectionId.EvidenceStarts, statements, _rows.Length);
    }

    /// <summary>The number of passages.</summary>
    public int Count => _rows.Length;

    /// <summary>Returns the passages that support a statement. O(1).</summary>
    public RowRange<EvidenceRow> OfStatement(StatementRow statement) => _starts[statement];

    /// <summary>Returns the words of a passage; null if they are not quoted. O(log n) in the quotations.</summary>
    internal QuoteRecord? QuoteOf(EvidenceRow passage)
    {
        var low = 0;
        var high = _quotes.Length;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            if (_quotes[middle].Evidence == passage)
            {
                return _quotes[middle];
            }

            if (_quotes[middle].Evidence.Index < passage.Index)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return null;
    }

    internal EvidenceRecord this[EvidenceRow passage] => _rows[passage];
}
