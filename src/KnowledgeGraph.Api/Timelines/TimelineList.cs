using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Timelines;

/// <summary>
/// Statements with a written time, in the order of time unless another is asked for: all of them, or those about one entity. To an entity
/// belong the statements at whose one end it stands, and the dates of what they relate it to.
/// </summary>
internal sealed class TimelineList(FactGraph graph, TimelineQuery query, ListQuery list) : ConditionedList(graph, list)
{
    private readonly AdjacencyView _out = graph.Adjacency(Direction.Out);
    private readonly AdjacencyView _in = graph.Adjacency(Direction.In);
    private readonly RowRange _outEdges = query.About >= 0 ? graph.Adjacency(Direction.Out).EdgesOf(query.About) : default;
    private readonly RowRange _inEdges = query.About >= 0 ? graph.Adjacency(Direction.In).EdgesOf(query.About) : default;

    public override int RowCount => Graph.Statements.Count;

    public override bool IsOrdered => true;

    protected override bool IsSelected => true;

    public override bool HasRepeats => query.About >= 0;

    public override int RangeCount(int owner) => query.About switch
    {
        TimelineQuery.AboutAnything => 1,
        TimelineQuery.AboutNothing => 0,
        _ => 1 + _inEdges.Count + (query.IncludeRelated ? _outEdges.Count + _inEdges.Count : 0),
    };

    public override RowRange Range(int owner, int index)
    {
        if (query.About < 0)
        {
            return new RowRange(0, Graph.Statements.Count);
        }

        if (index-- == 0)
        {
            return Graph.StatementsOf(query.About);
        }

        if (index < _inEdges.Count)
        {
            return new RowRange(_in.Statements[_inEdges.Start + index], 1);
        }

        index -= _inEdges.Count;
        return index < _outEdges.Count ? Related(_out, _outEdges.Start + index) : Related(_in, _inEdges.Start + index - _outEdges.Count);
    }

    protected override bool Selects(int owner, int row, ref FilterWork work) =>
        query.Entries.AllowsStatement(row)
        && new TimelineTime(Graph, row) is { IsWritten: true } time
        && Touches(time.Days)
        && (query.About < 0 || StandsIn(row) || Graph.Statements.ObjectKinds[row] == ValueKind.Date)
        && (query.Kinds is null || IsOfKind(row));

    protected override int CompareIds(int item, int place, int otherItem, int otherPlace) =>
        TimelineTime.Compare(Graph, item, otherItem) is var order and not 0 ? order : CompareStatements(item, otherItem);

    public override ObjectHandle Node(int owner, int row) => new(Graph, row);

    // The statements of what a relation leads to, if the relation counts.
    private RowRange Related(AdjacencyView edges, int edge) =>
        query.Relations.AllowsStatement(edges.Statements[edge]) ? Graph.StatementsOf(edges.Neighbours[edge]) : default;

    private bool Touches(in ValidTime time) => query.Certainty == Certainty.Certainly
        ? time.SinceLatest <= query.To && query.From <= time.UntilEarliest
        : time.MayOverlap(query.From, query.To);

    private bool StandsIn(int row) => Graph.Statements.Subjects[row] == query.About
        || (Graph.Statements.ObjectKinds[row] == ValueKind.Entity && Graph.Statements.Objects[row] == query.About);

    private bool IsOfKind(int row)
    {
        var kinds = Graph.Entities.Kinds;
        return query.Kinds![kinds[Graph.Statements.Subjects[row]]]
            || (Graph.Statements.ObjectKinds[row] == ValueKind.Entity && query.Kinds[kinds[Graph.Statements.Objects[row]]]);
    }
}
