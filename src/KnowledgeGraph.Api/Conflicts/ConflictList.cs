using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Lists.Facets;
using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Conflicts;

/// <summary>The conflicts, by their first statement by default.</summary>
/// <param name="about">The subject or object of a statement of the conflict.</param>
/// <param name="statements">The statements that count; a conflict needs two.</param>
internal sealed class ConflictList(FactGraph graph, int about, EdgeFilter statements, ListQuery query) : ConditionedList(graph, query)
{
    /// <summary>Every conflict.</summary>
    public const int AboutAnything = -1;

    /// <summary>An unknown entity: no conflict.</summary>
    public const int AboutNothing = -2;

    /// <summary>The id of that subject or object as it was given; null for every conflict.</summary>
    public string? GivenId { get; init; }

    public override int RowCount => Graph.Conflicts.Count;

    protected override bool IsSelected => true;

    public override RowRange Range(int owner, int index) => new(0, about == AboutNothing ? 0 : Graph.Conflicts.Count);

    public override FacetParts Parts => FacetParts.Entity | FacetParts.Statement;

    // Those of its first statement.
    public override EntityRow EntityAt(int owner, int row) => Graph.Statements.Subjects[StatementAt(owner, row)];

    public override StatementRow StatementAt(int owner, int row) => Graph.Conflict(new ConflictRow(row)).Statements[0].Row;

    public override void Cite(int owner, int row, AnswerTrace trace) => trace.Add(Graph.Conflict(new ConflictRow(row)));

    public override ObjectHandle Node(int owner, int row) => Handles.Conflict(Graph, new ConflictRow(row));

    protected override bool Selects(int owner, int row, ref FilterWork work) =>
        (about == AboutAnything || IsAbout(new ConflictRow(row))) && Disagree(new ConflictRow(row));

    protected override LeftOutReason? ReasonAgainst(int owner, int row, ref FilterWork work)
    {
        var conflict = new ConflictRow(row);
        if ((about != AboutAnything && !IsAbout(conflict)) || Disagree(conflict))
        {
            return null;
        }

        LeftOutReason? first = null;
        foreach (var statement in Graph.Conflict(conflict).Statements)
        {
            if (statements.ReasonAgainst(statement.Row) is { } reason && (first is null || reason < first))
            {
                first = reason;
            }
        }

        return first;
    }

    // Conflicts are sorted by their first statement.
    protected override int CompareIds(int item, int place, int otherItem, int otherPlace) => item.CompareTo(otherItem);

    private bool IsAbout(ConflictRow conflict)
    {
        foreach (var statement in Graph.Conflict(conflict).Statements)
        {
            if (Graph.Statements.Subjects[statement.Row].Index == about
                || (Graph.Statements.ObjectKinds[statement.Row] == ValueKind.Entity
                    && Graph.Statements.Objects[statement.Row] == about))
            {
                return true;
            }
        }

        return false;
    }

    private bool Disagree(ConflictRow conflict)
    {
        var count = 0;
        foreach (var statement in Graph.Conflict(conflict).Statements)
        {
            count += statements.AllowsStatement(statement.Row) ? 1 : 0;
        }

        return count > 1;
    }
}
