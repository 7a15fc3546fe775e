using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>The reviews of those statements that are reviewed, or are to be. The others are not listed.</summary>
internal sealed class ReviewTable
{
    private readonly Column<StatementRow> _statements;
    private readonly Column<byte> _states;
    private readonly RowStarts _starts;
    private readonly Column<ReviewRecord> _reviews;

    private ReviewTable(Column<StatementRow> statements, Column<byte> states, RowStarts starts, Column<ReviewRecord> reviews, int count)
    {
        _statements = statements;
        _states = states;
        _starts = starts;
        _reviews = reviews;
        for (var i = 0; i < statements.Length; i++)
        {
            var row = (uint)statements[i].Index;
            if (row >= (uint)count || (i > 0 && statements[i - 1].Index >= (int)row) || states[i] > (byte)ReviewState.Due)
            {
                throw new ImageFormatException(
                    ImageDefect.Inconsistent,
                    "The fact image contradicts itself: the reviewed statements are out of order, or in no known state, "
                    + $"at {i}.{ImageHeader.HowToFix}");
            }
        }
    }

    /// <summary>Reads the table; null if no statement is in it. O(statements in it).</summary>
    public static ReviewTable? Read(ImageReader image, int statements)
    {
        var rows = image.Column<StatementRow>(SectionId.ReviewedStatements);
        var states = image.Column<byte>(SectionId.ReviewStates, rows.Length);
        var reviews = image.Column<ReviewRecord>(SectionId.Reviews);
        var starts = image.Starts(SectionId.ReviewStarts, rows.Length, reviews.Length);
        return rows.Length == 0 ? null : new ReviewTable(rows, states, starts, reviews, statements);
    }

    /// <summary>Returns the state of a statement. O(log n) in the statements listed.</summary>
    public ReviewState StateOf(StatementRow statement) =>
        Find(statement) is var place and >= 0 ? (ReviewState)_states[place] : ReviewState.None;

    /// <summary>Returns the reviews of a statement, in the order written. O(log n) in the statements listed.</summary>
    public RowRange ReviewsOf(StatementRow statement) => Find(statement) is var place and >= 0 ? _starts[place] : default;

    public ReviewRecord At(int index) => _reviews[index];

    private int Find(StatementRow statement)
    {
        var low = 0;
        var high = _statements.Length;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            if (_statements[middle].Index < statement.Index)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < _statements.Length && _statements[low] == statement ? low : -1;
    }
}
