using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>The passages that support the statements.</summary>
public sealed class EvidenceTable
{
    private readonly Column<EvidenceRow, EvidenceRecord> _rows;
    private readonly Column<QuoteRecord> _quotes;
    private readonly Column<SelectedRecord> _records;
    private readonly SparseStarts _starts;

    internal EvidenceTable(ImageReader image, int statements)
    {
        _rows = image.Column<EvidenceRow, EvidenceRecord>(SectionId.Evidence);
        _quotes = image.Column<QuoteRecord>(SectionId.EvidenceQuotes);
        _records = image.Column<SelectedRecord>(SectionId.EvidenceRecords);
        _starts = image.SparseStarts(SectionId.EvidencePresence, SectionId.EvidenceStarts, statements, _rows.Length);
    }

    /// <summary>The number of passages.</summary>
    public int Count => _rows.Length;

    /// <summary>Returns the passages that support a statement. O(1).</summary>
    public RowRange<EvidenceRow> OfStatement(StatementRow statement)
    {
        var rows = _starts[statement.Index];
        return new RowRange<EvidenceRow>(new EvidenceRow(rows.Start), rows.Count);
    }

    /// <summary>Counts what was checked when the set was compiled, and what was not, with the reason. Linear in the passages.</summary>
    internal EvidenceChecks CountChecks(SourceTable documents)
    {
        var passages = new int[3];
        var sources = new HashSet<SourceRow>[] { [], [], [] };
        for (var row = 0; row < Count; row++)
        {
            var passage = _rows[new EvidenceRow(row)];
            var group = (passage.Flags & EvidenceBits.Verified) != 0 ? 0 : documents[passage.Source].Sha256 != 0 ? 1 : 2;
            passages[group]++;
            sources[group].Add(passage.Source);
        }

        return new EvidenceChecks(passages[0], sources[0].Count, passages[1], sources[1].Count, passages[2], sources[2].Count);
    }

    /// <summary>Returns the words of a passage; null if they are not quoted. O(log n) in the quotations.</summary>
    internal QuoteRecord? QuoteOf(EvidenceRow passage) => Find(_quotes, passage);

    /// <summary>Returns the row or the value that is cited; null if neither is. O(log n) in the records.</summary>
    internal SelectedRecord? RecordOf(EvidenceRow passage) => Find(_records, passage);

    private static T? Find<T>(Column<T> items, EvidenceRow passage)
        where T : unmanaged, IOfEvidence
    {
        var low = 0;
        var high = items.Length;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            var item = items[middle];
            if (item.Evidence == passage)
            {
                return item;
            }

            if (item.Evidence.Index < passage.Index)
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
