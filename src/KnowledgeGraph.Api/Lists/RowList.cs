using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists.Facets;
using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Lists;

/// <summary>
/// A list that is read page by page: rows of a table, possibly filtered, ascending or ordered. The arguments of a connection field are
/// bound to it once for all parent objects.
/// </summary>
internal abstract class RowList(FactGraph graph, CursorFormat cursors, PageRequest page) : IPaged
{
    public FactGraph Graph { get; } = graph;

    public CursorFormat Cursors { get; } = cursors;

    public PageRequest Page { get; } = page;

    /// <summary>The first of the ids that the conditions name.</summary>
    public virtual IReadOnlyList<NamedId> NamedIds => [];

    /// <summary>The number of rows of the table, which bounds cursors.</summary>
    public virtual int RowCount => int.MaxValue;

    /// <summary>The maximum number of rows examined for one page.</summary>
    public virtual int MaxSteps => GraphSchemaOptions.DefaultMaxFilterSteps;

    /// <summary>Whether some rows of the ranges may not belong to the list.</summary>
    public virtual bool IsFiltered => false;

    /// <summary>Whether the order differs from that of the ranges.</summary>
    public virtual bool IsOrdered => false;

    /// <summary>Whether a row may be in several ranges; it is in the list once. For ordered lists only.</summary>
    public virtual bool HasRepeats => false;

    /// <summary>The number of ranges of rows of an owner.</summary>
    /// <param name="owner">The row of the object to which the list belongs; 0 for the query root.</param>
    public virtual int RangeCount(int owner) => 1;

    /// <summary>The range at <paramref name="index"/>. Unless the list is ordered, ranges ascend and do not overlap.</summary>
    public abstract RowRange Range(int owner, int index);

    /// <summary>Whether a row of the ranges belongs to the list.</summary>
    public virtual bool Contains(int owner, int row) => true;

    /// <summary>Whether a row of the ranges belongs to the list, where the test may take many steps.</summary>
    public virtual bool Contains(int owner, int row, ref FilterWork work) => Contains(owner, row);

    /// <summary>Less than 0 if <paramref name="row"/> comes first; 0 only for the same row. For ordered lists.</summary>
    public virtual int Compare(int owner, int row, int other) => row.CompareTo(other);

    /// <summary>The same list with fewer rows to examine, if the conditions allow it.</summary>
    public virtual RowList Narrow(int owner, ResolveContext context) => this;

    /// <summary>The total number of rows, for a list that counts them itself.</summary>
    public virtual int? TotalCount(ResolveContext context) => null;

    /// <summary>Counts the rows that only the view keeps back.</summary>
    public virtual void CountLeftOut(int owner, LeftOutTally tally, ref FilterWork work)
    {
    }

    /// <summary>
    /// Whether there is more behind the last row of the ranges, for a list that finds no more than is asked for. The answer may take work.
    /// </summary>
    public virtual bool HasMore(ResolveContext context) => false;

    /// <summary>The parts of every row by which it can be counted.</summary>
    public virtual FacetParts Parts => FacetParts.None;

    /// <summary>The entity of the item at a row; none if the items have none.</summary>
    public virtual EntityRow EntityAt(int owner, int row) => EntityRow.None;

    /// <summary>The statement of the item at a row; none if the items have none.</summary>
    public virtual StatementRow StatementAt(int owner, int row) => StatementRow.None;

    /// <summary>
    /// How certainly the statement of the item at a row holds on the day of the view; null if the view has no day or the items have no statement.
    /// </summary>
    public virtual Certainty? CertaintyAt(int owner, int row) => null;

    /// <summary>Notes the statements that the item at a row shows.</summary>
    public virtual void Cite(int owner, int row, AnswerTrace trace) => trace.Add(Graph, StatementAt(owner, row));

    /// <summary>The source at a row of a list of sources; otherwise none.</summary>
    public virtual SourceRow SourceAt(int owner, int row) => SourceRow.None;

    /// <summary>
    /// The number of items for each value of a key, by the number of the value, for a list that need not look at its items one by one; otherwise
    /// null.
    /// </summary>
    public virtual int[]? CountValues(FacetKey by, ref FilterWork work) => null;

    /// <summary>The list with all of its rows loaded, for a list that loads only those of a page.</summary>
    public virtual RowList Whole(ResolveContext context) => this;

    /// <summary>The object at a row.</summary>
    public abstract ObjectHandle Node(int owner, int row);
}
