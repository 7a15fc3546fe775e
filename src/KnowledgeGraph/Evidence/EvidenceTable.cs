using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>The passages behind the statements.</summary>
public sealed class EvidenceTable
{
    private readonly Column<EvidenceRow> _rows;
    private readonly RowStarts _starts;

    internal EvidenceTable(ImageReader image, int statements)
    {
        _rows = image.Column<EvidenceRow>(SectionId.Evidence);
        _starts = image.Starts(SectionId.EvidenceStarts, statements, _rows.Length);
    }

    /// <summary>The number of passages.</summary>
    public int Count => _rows.Length;

    /// <summary>The passages behind a statement. O(1).</summary>
    public RowRange OfStatement(int statement) => _starts[statement];

    internal EvidenceRow this[int row] => _rows[row];
}
