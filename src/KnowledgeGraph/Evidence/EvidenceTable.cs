using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>The passages behind the statements.</summary>
public sealed class EvidenceTable
{
    private readonly Column<EvidenceRow> _rows;
    private readonly Column<QuoteRow> _quotes;
    private readonly RowStarts _starts;

    internal EvidenceTable(ImageReader image, int statements)
    {
        _rows = image.Column<EvidenceRow>(SectionId.Evidence);
        _quotes = image.Column<QuoteRow>(SectionId.EvidenceQuotes);
        _starts = image.Starts(SectionId.EvidenceStarts, statements, _rows.Length);
    }

    /// <summary>The number of passages.</summary>
    public int Count => _rows.Length;

    /// <summary>The passages behind a statement. O(1).</summary>
    public RowRange OfStatement(int statement) => _starts[statement];

    /// <summary>The words of a passage, where they are quoted. O(log n) in the quotations.</summary>
    internal QuoteRow? QuoteOf(int row)
    {
        var low = 0;
        var high = _quotes.Length;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            if (_quotes[middle].Evidence == row)
            {
                return _quotes[middle];
            }

            if (_quotes[middle].Evidence < row)
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

    internal EvidenceRow this[int row] => _rows[row];
}
