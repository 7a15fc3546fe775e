using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Lists.Facets;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Statements;

/// <summary>Statements; by subject, predicate, object, then id, by default.</summary>
internal abstract class StatementList(EdgeFilter filter, ListQuery query) : ConditionedList(filter.Graph, query)
{
    /// <summary>The statements that count.</summary>
    protected EdgeFilter Filter => filter;

    public override int RowCount => Graph.Statements.Count;

    protected sealed override bool IsSelected => true;

    public override Certainty? CertaintyAt(int owner, int row) => filter.CertaintyOf(StatementAt(owner, row));

    public sealed override FacetParts Parts => FacetParts.Entity | FacetParts.Statement;

    public sealed override EntityRow EntityAt(int owner, int row) => Graph.Statements.Subjects[StatementAt(owner, row)];

    public override StatementRow StatementAt(int owner, int row) => new(row);

    public sealed override ObjectHandle Node(int owner, int row) => Handles.Statement(Graph, StatementAt(owner, row));

    protected override bool Selects(int owner, int row, ref FilterWork work) => filter.AllowsStatement(StatementAt(owner, row));

    protected sealed override LeftOutReason? ReasonAgainst(int owner, int row, ref FilterWork work) =>
        StatementAt(owner, row) is var statement && filter.AllowsPredicate(Graph.Statements.Predicates[statement], along: true)
            ? filter.ReasonAgainst(statement)
            : null;

    protected sealed override (int Item, int Place) Item(int owner, int row) => (StatementAt(owner, row).Index, -1);

    protected sealed override int CompareIds(int item, int place, int otherItem, int otherPlace) =>
        CompareStatements(new StatementRow(item), new StatementRow(otherItem));
}

/// <summary>Every statement.</summary>
internal sealed class AllStatementsList(EdgeFilter filter, ListQuery query) : StatementList(filter, query)
{
    protected override bool HasRowsOfTable => true;

    public override RowRange Range(int owner, int index) => new(0, Graph.Statements.Count);

    public override int[]? CountValues(FacetKey by, ref FilterWork work) => HasConditions ? null : StatementFacets.Count(Filter, by, ref work);

    public override void CountLeftOut(int owner, LeftOutTally tally, ref FilterWork work)
    {
        if (LeftOutStatements.Of(Filter, ref work) is not { } leftOut)
        {
            base.CountLeftOut(owner, tally, ref work);
            return;
        }

        if (!HasConditions)
        {
            leftOut.Count(tally);
            return;
        }

        // The column has been counted as work already: only rows that are looked at further cost more.
        for (var row = 0; leftOut.HasAny && row < RowCount; row++)
        {
            if (leftOut.ReasonAgainst(new StatementRow(row)) is not { } reason)
            {
                continue;
            }

            if (!work.Step())
            {
                break;
            }

            if (Satisfies(owner, row, ref work))
            {
                tally.Add(reason);
            }
        }
    }
}

/// <summary>The statements that an entity is the subject of.</summary>
internal sealed class SubjectStatementsList(EdgeFilter filter, ListQuery query) : StatementList(filter, query)
{
    public override RowRange Range(int owner, int index) => Graph.StatementsOf(new EntityRow(owner)).Places;
}

/// <summary>The statements that have a passage in a source. A row is the place of a statement among them.</summary>
internal sealed class SourceStatementsList(EdgeFilter filter, ListQuery query) : StatementList(filter, query)
{
    public override RowRange Range(int owner, int index) => new(0, Graph.Source(new SourceRow(owner)).Statements.Count);

    public override StatementRow StatementAt(int owner, int row) => Graph.Source(new SourceRow(owner)).Statements[row].Row;
}
