using KnowledgeGraph.Api.Resolvers;

namespace KnowledgeGraph.Api.Timelines;

/// <summary>
/// The time of a statement in a timeline: only what is written, without the dates of sources. A date that is the value of a statement is a
/// point.
/// </summary>
internal readonly struct TimelineTime
{
    private readonly FactGraph _graph;
    private readonly StatementRow _row;
    private readonly bool _hasDate;
    private readonly bool _hasStart;
    private readonly bool _hasEnd;
    private readonly bool _hasPoint;

    public TimelineTime(FactGraph graph, StatementRow statement)
    {
        _graph = graph;
        _row = statement;
        _hasDate = graph.Statements.ObjectKinds[statement] == ValueKind.Date;
        (_hasStart, _hasEnd, _hasPoint) = graph.Statements.WrittenParts(statement);
    }

    /// <summary>Whether anything is written.</summary>
    public bool IsWritten => _hasDate || _hasStart || _hasEnd || _hasPoint;

    public TimelineShape Shape => _hasDate || _hasPoint ? TimelineShape.Point : TimelineShape.Range;

    /// <summary>The days of both ends, open if not written.</summary>
    public ValidTime Days
    {
        get
        {
            if (_hasDate)
            {
                var date = _graph.Statement(_row).Object;
                return new ValidTime(date.EarliestDay(), date.LatestDay(), date.EarliestDay(), date.LatestDay());
            }

            var time = _graph.Statements.Times[_row];
            if (_hasPoint)
            {
                return time;
            }

            // If an end is not written, nothing ends before it starts.
            return new ValidTime(
                _hasStart ? time.SinceEarliest : Day.Earliest,
                _hasStart ? time.SinceLatest : time.UntilLatest,
                _hasEnd ? time.UntilEarliest : time.SinceEarliest,
                _hasEnd ? time.UntilLatest : Day.Latest);
        }
    }

    /// <summary>The place of the date of the point, the start or the end; <see cref="NoPlace"/> if there is none.</summary>
    public int Place(TimelineShape shape, bool isStart)
    {
        if (shape != Shape)
        {
            return NoPlace;
        }

        if (shape == TimelineShape.Point)
        {
            return _hasDate ? Handles.ObjectPlace : Handles.OnPlace;
        }

        if (isStart)
        {
            return _hasStart ? Handles.SincePlace : NoPlace;
        }

        return _hasEnd ? Handles.UntilPlace : NoPlace;
    }

    /// <summary>No date.</summary>
    public const int NoPlace = 0;

    /// <summary>Orders by start, or by end if no start is written; then by end.</summary>
    public static int Compare(FactGraph graph, StatementRow statement, StatementRow other)
    {
        var time = new TimelineTime(graph, statement);
        var otherTime = new TimelineTime(graph, other);
        var (first, second) = (time.Key(), otherTime.Key());
        return first != second ? first.CompareTo(second) : time.End().CompareTo(otherTime.End());
    }

    private (int Earliest, int Latest) Key()
    {
        var days = Days;
        return Shape == TimelineShape.Range && !_hasStart ? (days.UntilEarliest, days.UntilLatest) : (days.SinceEarliest, days.SinceLatest);
    }

    private (int Earliest, int Latest) End() => (Days.UntilEarliest, Days.UntilLatest);
}
