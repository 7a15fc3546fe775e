using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>The resolved disagreements, sorted by their first statement.</summary>
public sealed class ConflictTable : RowTable<Conflict>
{
    private readonly Column<ConflictRow, ConflictRecord> _rows;
    private readonly Column<StatementConflictRecord> _byStatement;
    private readonly Column<StatementRow> _statements;
    private readonly RowStarts _starts;

    internal ConflictTable(FactGraph graph, ImageReader image)
        : base(graph)
    {
        _rows = image.Column<ConflictRow, ConflictRecord>(SectionId.Conflicts);
        _statements = image.Column<StatementRow>(SectionId.ConflictStatements);
        _starts = image.Starts(SectionId.ConflictStarts, Count, _statements.Length);
        _byStatement = image.Column<StatementConflictRecord>(SectionId.StatementConflicts, _statements.Length);
    }

    /// <summary>The number of conflicts.</summary>
    public int Count => _rows.Length;

    private protected override int RowCount => Count;

    private protected override Conflict At(FactGraph graph, int index) => graph.Conflict(new ConflictRow(index));

    internal ConflictRecord this[ConflictRow conflict] => _rows[conflict];

    internal Column<StatementRow> StatementsOf(ConflictRow conflict) => _statements.Slice(_starts[conflict.Index]);

    /// <summary>
    /// Returns the rows for <see cref="ConflictOf"/> of one statement. O(log n) in the conflicts, of which there are few.
    /// </summary>
    internal RowRange OfStatement(StatementRow statement)
    {
        var first = LowerBound(statement.Index);
        return new RowRange(first, LowerBound(statement.Index + 1) - first);
    }

    internal ConflictRow ConflictOf(int index) => _byStatement[index].Conflict;

    private int LowerBound(int number)
    {
        var low = 0;
        var high = _byStatement.Length;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            if (_byStatement[middle].Statement.Index < number)
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
