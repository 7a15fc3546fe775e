using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>The settled disagreements, sorted by their first statement.</summary>
public sealed class ConflictTable
{
    private readonly Column<ConflictRow> _rows;
    private readonly Column<StatementConflictRow> _byStatement;
    private readonly RowStarts _starts;

    internal ConflictTable(ImageReader image)
    {
        _rows = image.Column<ConflictRow>(SectionId.Conflicts);
        Statements = image.Column<int>(SectionId.ConflictStatements);
        _starts = image.Starts(SectionId.ConflictStarts, Count, Statements.Length);
        _byStatement = image.Column<StatementConflictRow>(SectionId.StatementConflicts, Statements.Length);
    }

    /// <summary>The number of conflicts.</summary>
    public int Count => _rows.Length;

    internal Column<int> Statements { get; }

    internal ConflictRow this[int conflict] => _rows[conflict];

    internal RowRange StatementsOf(int conflict) => _starts[conflict];

    /// <summary>The rows for <see cref="ConflictOf"/> of one statement. O(log n) in the conflicts, of which there are few.</summary>
    internal RowRange OfStatement(int statement)
    {
        var first = LowerBound(statement);
        return new RowRange(first, LowerBound(statement + 1) - first);
    }

    internal int ConflictOf(int row) => _byStatement[row].Conflict;

    private int LowerBound(int statement)
    {
        var low = 0;
        var high = _byStatement.Length;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            if (_byStatement[middle].Statement < statement)
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
