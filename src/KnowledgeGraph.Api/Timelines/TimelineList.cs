using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Lists.Facets;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Timelines;

/// <summary>
/// Statements with a written time, in chronological order by default: all of them, or those about one entity, which are the statements of
/// which it is subject or object, and the dates of the entities to which they relate it.
/// </summary>
internal sealed class TimelineList(FactGraph graph, TimelineQuery query, ListQuery list) : ConditionedList(graph, list)
{
    /// <summary>The options of the timeline.</summary>
    public TimelineQuery Query => query;

    private readonly AdjacencyView _out = graph.Adjacency(Direction.Out);
    private readonly AdjacencyView _in = graph.Adjacency(Direction.In);
    private readonly RowRange<EdgeRow> _outEdges = query.IsAboutEntity ? graph.Adjacency(Direction.Out).EdgesOf(query.Entity) : default;
    private readonly RowRange<EdgeRow> _inEdges = query.IsAboutEntity ? graph.Adjacency(Direction.In).EdgesOf(query.Entity) : default;

    public override int RowCount => Graph.Statements.Count;

    public override bool IsOrdered => true;

    protected override bool IsSelected => true;

    public override bool HasRepeats => query.IsAboutEntity;

    public override int RangeCount(int owner) => query.About switch
    {
        TimelineQuery.AboutAnything => 1,
        TimelineQuery.AboutNothing => 0,
        _ => 1 + _inEdges.Count + (query.IncludeRelated ? _outEdges.Count + _inEdges.Count : 0),
    };

    public override RowRange Range(int owner, int index)
    {
        if (!query.IsAboutEntity)
        {
            return new RowRange(0, Graph.Statements.Count);
        }

        if (index-- == 0)
        {
            return Graph.StatementsOf(query.Entity).Places;
        }

        if (index < _inEdges.Count)
        {
            return new RowRange(_in.Statements[_inEdges[index]].Index, 1);
        }

        index -= _inEdges.Count;
        return index < _outEdges.Count ? Related(_out, _outEdges[index]) : Related(_in, _inEdges[index - _outEdges.Count]);
    }

    protected override bool Selects(int owner, int row, ref FilterWork work)
    {
        var statement = new StatementRow(row);
        return query.Entries.AllowsStatement(statement) && IsEntry(statement) && IsSureEnough(statement);
    }

    public override Certainty? CertaintyAt(int owner, int row) => query.Entries.CertaintyOf(new StatementRow(row));

    /// <summary>
    /// Counts entries that the view keeps back, and those of entities that only relations it keeps back relate. An entry that is reached in
    /// several ways has the first of their reasons.
    /// </summary>
    public override void CountLeftOut(int owner, LeftOutTally tally, ref FilterWork work)
    {
        var reasons = new Dictionary<int, LeftOutReason?>();
        if (!query.IsAboutEntity)
        {
            base.CountLeftOut(owner, tally, ref work);
            return;
        }

        Collect(Graph.StatementsOf(query.Entity).Places, relation: null, reasons, ref work);
        foreach (var edge in _inEdges)
        {
            Collect(new RowRange(_in.Statements[edge].Index, 1), relation: null, reasons, ref work);
        }

        if (query.IncludeRelated)
        {
            CollectRelated(_out, _outEdges, reasons, ref work);
            CollectRelated(_in, _inEdges, reasons, ref work);
        }

        foreach (var (row, reason) in reasons)
        {
            if (reason is { } given && Satisfies(owner, row, ref work))
            {
                tally.Add(given);
            }
        }
    }

    protected override LeftOutReason? ReasonAgainst(int owner, int row, ref FilterWork work) =>
        IsEntry(new StatementRow(row)) ? ReasonAgainst(new StatementRow(row)) : null;

    private void CollectRelated(AdjacencyView edges, RowRange<EdgeRow> rows, Dictionary<int, LeftOutReason?> reasons, ref FilterWork work)
    {
        foreach (var edge in rows)
        {
            var relation = query.Relations.ReasonAgainst(edges.Statements[edge]);
            Collect(Graph.StatementsOf(edges.Neighbours[edge]).Places, relation, reasons, ref work);
        }
    }

    /// <param name="relation">Why the view keeps back the relation through which the rows are reached.</param>
    private void Collect(RowRange rows, LeftOutReason? relation, Dictionary<int, LeftOutReason?> reasons, ref FilterWork work)
    {
        foreach (var row in rows)
        {
            if (!work.Step())
            {
                return;
            }

            if (!IsEntry(new StatementRow(row)))
            {
                continue;
            }

            var reason = ReasonAgainst(new StatementRow(row)) ?? relation;
            reasons[row] = reasons.TryGetValue(row, out var other) ? Earlier(reason, other) : reason;
        }
    }

    // What is reached in one way without a reason is shown.
    private static LeftOutReason? Earlier(LeftOutReason? reason, LeftOutReason? other) =>
        reason is null || other is null ? null : reason < other ? reason : other;

    private LeftOutReason? ReasonAgainst(StatementRow statement) =>
        query.Entries.ReasonAgainst(statement) is var reason && reason is null or > LeftOutReason.Time && !IsSureEnough(statement)
            ? LeftOutReason.Time
            : reason;

    // Days of a statement are not worth computing if any of them will do.
    private bool IsUnbounded => (query.From, query.To) is (Day.Earliest, Day.Latest);

    /// <summary>Whether everything but the view selects the statement.</summary>
    private bool IsEntry(StatementRow statement) =>
        query.Entries.AllowsPredicate(Graph.Statements.Predicates[statement], along: true)
            && new TimelineTime(Graph, statement) is { IsWritten: true } time
            && (IsUnbounded || time.Days.MayOverlap(query.From, query.To))
            && (!query.IsAboutEntity || StandsIn(statement) || Graph.Statements.ObjectKinds[statement] == ValueKind.Date)
            && (query.Kinds is null || IsOfKind(statement));

    protected override int CompareIds(int item, int place, int otherItem, int otherPlace) =>
        Compare(new StatementRow(item), new StatementRow(otherItem));

    public override FacetParts Parts => FacetParts.Entity | FacetParts.Statement;

    public override EntityRow EntityAt(int owner, int row) => Graph.Statements.Subjects[new StatementRow(row)];

    public override StatementRow StatementAt(int owner, int row) => new(row);

    public override ObjectHandle Node(int owner, int row) => new(Graph, row);

    // The statements of the entity at the other end, if the relation counts.
    private RowRange Related(AdjacencyView edges, EdgeRow edge) =>
        query.Relations.AllowsStatement(edges.Statements[edge]) ? Graph.StatementsOf(edges.Neighbours[edge]).Places : default;

    /// <summary>Whether the entry overlaps the window as certainly as the view requires.</summary>
    private bool IsSureEnough(StatementRow statement) => query.Certainty != Certainty.Certainly
        || (new TimelineTime(Graph, statement).Days is var time && time.SinceLatest <= query.To && query.From <= time.UntilEarliest);

    private int Compare(StatementRow statement, StatementRow other) =>
        TimelineTime.Compare(Graph, statement, other) is var order and not 0 ? order : CompareStatements(statement, other);

    private bool StandsIn(StatementRow statement) => Graph.Statements.Subjects[statement] == query.Entity
        || (Graph.Statements.ObjectKinds[statement] == ValueKind.Entity && Graph.Statements.Objects[statement] == query.Entity.Index);

    private bool IsOfKind(StatementRow statement)
    {
        var kinds = Graph.Entities.Kinds;
        return query.Kinds![kinds[Graph.Statements.Subjects[statement]]]
            || (Graph.Statements.ObjectKinds[statement] == ValueKind.Entity
                && query.Kinds[kinds[new EntityRow(Graph.Statements.Objects[statement])]]);
    }
}
