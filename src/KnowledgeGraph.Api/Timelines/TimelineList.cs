using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Timelines;

/// <summary>
/// Statements with a written time, in chronological order by default: all of them, or those about one entity, which are the statements of
/// which it is subject or object, and the dates of the entities to which they relate it.
/// </summary>
internal sealed class TimelineList(FactGraph graph, TimelineQuery query, ListQuery list) : ConditionedList(graph, list)
{
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
        return query.Entries.AllowsStatement(statement)
            && new TimelineTime(Graph, statement) is { IsWritten: true } time
            && Touches(time.Days)
            && (!query.IsAboutEntity || StandsIn(statement) || Graph.Statements.ObjectKinds[statement] == ValueKind.Date)
            && (query.Kinds is null || IsOfKind(statement));
    }

    protected override int CompareIds(int item, int place, int otherItem, int otherPlace) =>
        Compare(new StatementRow(item), new StatementRow(otherItem));

    public override ObjectHandle Node(int owner, int row) => new(Graph, row);

    // The statements of the entity at the other end, if the relation counts.
    private RowRange Related(AdjacencyView edges, EdgeRow edge) =>
        query.Relations.AllowsStatement(edges.Statements[edge]) ? Graph.StatementsOf(edges.Neighbours[edge]).Places : default;

    private bool Touches(in ValidTime time) => query.Certainty == Certainty.Certainly
        ? time.SinceLatest <= query.To && query.From <= time.UntilEarliest
        : time.MayOverlap(query.From, query.To);

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
