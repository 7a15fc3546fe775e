using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Lists;

/// <summary>
/// A list that is read page by page: rows of some table, of which a filter may leave some out, ascending or in an order of their own. It
/// is what the arguments of a connection field are bound to, once for all objects that the field is read from.
/// </summary>
internal abstract class RowList(FactGraph graph, CursorFormat cursors, PageRequest page) : IPaged
{
    public FactGraph Graph { get; } = graph;

    public CursorFormat Cursors { get; } = cursors;

    public PageRequest Page { get; } = page;

    /// <summary>The number of rows of the table: no cursor is of a row behind them.</summary>
    public virtual int RowCount => int.MaxValue;

    /// <summary>How many rows may be looked at for one page.</summary>
    public virtual int MaxSteps => GraphSchemaOptions.DefaultMaxFilterSteps;

    /// <summary>False when every row of the ranges belongs to the list.</summary>
    public virtual bool IsFiltered => false;

    /// <summary>False when rows come as they stand in the ranges.</summary>
    public virtual bool IsOrdered => false;

    /// <summary>Whether a row may lie in several ranges: it stands in the list once. Only an ordered list may have such.</summary>
    public virtual bool HasRepeats => false;

    /// <summary>The number of ranges that the rows of an owner lie in.</summary>
    /// <param name="owner">The row of the object that the list belongs to; 0 for a list of the query root.</param>
    public virtual int RangeCount(int owner) => 1;

    /// <summary>The range at <paramref name="index"/>. Unless the list is ordered, ranges ascend and do not overlap.</summary>
    public abstract RowRange Range(int owner, int index);

    /// <summary>Whether a row of the ranges belongs to the list.</summary>
    public virtual bool Contains(int owner, int row) => true;

    /// <summary>Whether a row of the ranges belongs to the list, where finding out may take many steps.</summary>
    public virtual bool Contains(int owner, int row, ref FilterWork work) => Contains(owner, row);

    /// <summary>Less than 0 when <paramref name="row"/> comes first, 0 only for one and the same row. For an ordered list.</summary>
    public virtual int Compare(int owner, int row, int other) => row.CompareTo(other);

    /// <summary>The object that stands at a row.</summary>
    public abstract ObjectHandle Node(int owner, int row);
}
