using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>
/// The days of those statements that certainly hold on single days, and not on every day between the first and the last of them. Few
/// statements do, so they are set aside from the columns; one bit a statement tells the others apart.
/// </summary>
internal sealed class WitnessDayTable
{
    private readonly Column<StatementRow> _statements;
    private readonly RowStarts _starts;
    private readonly Column<int> _days;
    private readonly ulong[] _marks;

    private WitnessDayTable(Column<StatementRow> statements, RowStarts starts, Column<int> days, int count)
    {
        _statements = statements;
        _starts = starts;
        _days = days;
        _marks = new ulong[(count + 63) / 64];
        for (var i = 0; i < statements.Length; i++)
        {
            var row = (uint)statements[i].Index;
            if (row >= (uint)count || (i > 0 && statements[i - 1].Index >= (int)row))
            {
                throw new ImageFormatException(
                    ImageDefect.Inconsistent,
                    $"The fact image contradicts itself: the statements with single days are out of order at {i}.{ImageHeader.HowToFix}");
            }

            _marks[row / 64] |= 1UL << (int)(row % 64);
        }
    }

    /// <summary>Reads the table; null if no statement is in it. O(statements in it).</summary>
    public static WitnessDayTable? Read(ImageReader image, int statements)
    {
        var rows = image.Column<StatementRow>(SectionId.WitnessStatements);
        var days = image.Column<int>(SectionId.WitnessDays);
        var starts = image.Starts(SectionId.WitnessStarts, rows.Length, days.Length);
        return rows.Length == 0 ? null : new WitnessDayTable(rows, starts, days, statements);
    }

    /// <summary>
    /// Whether a statement holds on a day that is between its first and its last certain day. O(1) for a statement without single days,
    /// else O(log n).
    /// </summary>
    public bool Allows(StatementRow statement, int day)
    {
        var row = (uint)statement.Index;
        return (_marks[row / 64] & (1UL << (int)(row % 64))) == 0 || DaysOf(statement).BinarySearch(day) >= 0;
    }

    /// <summary>The single days of a statement, ascending; empty if it has none. O(log n).</summary>
    public ReadOnlySpan<int> DaysOf(StatementRow statement)
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

        return low < _statements.Length && _statements[low] == statement ? _days.AsSpan(_starts[low]) : [];
    }
}
