using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Lists;

/// <summary>A list with <c>where</c> and <c>order</c>.</summary>
internal abstract class ConditionedList(FactGraph graph, ListQuery query) : RowList(graph, query.Cursors, query.Page)
{
    public sealed override IReadOnlyList<NamedId> NamedIds => query.NamedIds;

    public sealed override int MaxSteps => query.MaxSteps;

    public sealed override bool IsFiltered => query.Where is not null || IsSelected;

    public override bool IsOrdered => query.Order is not null;

    // Finding rows backwards is tried for as long as it costs next to nothing: beyond that, the conditions themselves turn around.
    private const int MaxStepsToFind = 65_536;

    /// <summary>Whether the rows of the list are those that conditions are applied to.</summary>
    protected virtual bool HasRowsOfTable => false;

    /// <summary>Finds the rows that satisfy <c>where</c> from the ids in it.</summary>
    public sealed override RowList Narrow(int owner, ResolveContext context)
    {
        if (!HasRowsOfTable || query.Find is not { } find)
        {
            return this;
        }

        var work = new FilterWork(Math.Min(MaxStepsToFind, MaxSteps), context.CancellationToken);
        var found = find(ref work);
        return work.IsExhausted ? this : FoundRowList.Of(this, owner, found);
    }

    /// <summary>Whether a row that satisfies <c>where</c> belongs to the list.</summary>
    public bool Includes(int owner, int row, ref FilterWork work) => !IsSelected || Selects(owner, row, ref work);

    /// <summary>Why the view keeps back a row that satisfies <c>where</c>; null if it does not.</summary>
    public LeftOutReason? ReasonToLeaveOut(int owner, int row, ref FilterWork work) =>
        IsSelected ? ReasonAgainst(owner, row, ref work) : null;

    /// <summary>Whether it has a <c>where</c>.</summary>
    protected bool HasConditions => query.Where is not null;

    /// <summary>Whether <see cref="Selects"/> may exclude rows.</summary>
    protected virtual bool IsSelected => false;

    public sealed override bool Contains(int owner, int row, ref FilterWork work)
    {
        if (IsSelected && !Selects(owner, row, ref work))
        {
            return false;
        }

        return Satisfies(owner, row, ref work);
    }

    public override void CountLeftOut(int owner, LeftOutTally tally, ref FilterWork work)
    {
        if (!IsSelected)
        {
            return;
        }

        for (var i = 0; i < RangeCount(owner); i++)
        {
            foreach (var row in Range(owner, i))
            {
                if (!work.Step())
                {
                    return;
                }

                if (ReasonAgainst(owner, row, ref work) is { } reason && Satisfies(owner, row, ref work))
                {
                    tally.Add(reason);
                }
            }
        }
    }

    public override int Compare(int owner, int row, int other)
    {
        if (row == other)
        {
            return 0;
        }

        var (item, place) = Item(owner, row);
        var (otherItem, otherPlace) = Item(owner, other);
        if (query.Order is not null && query.Order.Compare(item, place, otherItem, otherPlace) is var order and not 0)
        {
            return order;
        }

        return CompareIds(item, place, otherItem, otherPlace) is var last and not 0 ? last : row.CompareTo(other);
    }

    /// <summary>Whether a row of the ranges belongs to the list, apart from <c>where</c>.</summary>
    protected virtual bool Selects(int owner, int row, ref FilterWork work) => true;

    /// <summary>Why the view keeps back a row that everything else selects, apart from <c>where</c>; null for any other row.</summary>
    protected virtual LeftOutReason? ReasonAgainst(int owner, int row, ref FilterWork work) => null;

    /// <summary>Whether a row satisfies <c>where</c>.</summary>
    protected bool Satisfies(int owner, int row, ref FilterWork work)
    {
        if (query.Where is not { } where)
        {
            return true;
        }

        var (item, place) = Item(owner, row);
        return where(item, place, ref work);
    }

    /// <summary>The row and place that conditions and orders are applied to; see <see cref="RowTest"/>.</summary>
    protected virtual (int Item, int Place) Item(int owner, int row) => (row, -1);

    /// <summary>
    /// The last key of every order, and the only one by default: the id, and for relations to the same entity the id of the statement.
    /// </summary>
    protected abstract int CompareIds(int item, int place, int otherItem, int otherPlace);

    /// <summary>Compares entities by id, and relations to the same entity by the id of the statement.</summary>
    protected int CompareEntities(int item, int place, int otherItem, int otherPlace)
    {
        // Texts are numbered in ordinal order.
        if (item != otherItem)
        {
            return Graph.Entities.Ids[new EntityRow(item)].CompareTo(Graph.Entities.Ids[new EntityRow(otherItem)]);
        }

        return place >= 0 && otherPlace >= 0 ? CompareStatements(new StatementRow(place), new StatementRow(otherPlace)) : 0;
    }

    /// <summary>Compares statements by id.</summary>
    protected int CompareStatements(StatementRow statement, StatementRow other) =>
        Graph.Statements.Ids[statement].CompareTo(Graph.Statements.Ids[other]);
}
