using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Connections;

/// <summary>
/// A list that is read page by page: ascending rows of some table, of which a filter may leave some out. It is what the arguments of a
/// connection field are bound to, once for all objects that the field is read from.
/// </summary>
internal abstract class RowList(FactGraph graph, CursorFormat cursors, PageRequest page)
{
    public FactGraph Graph { get; } = graph;

    public CursorFormat Cursors { get; } = cursors;

    public PageRequest Page { get; } = page;

    /// <summary>False when every row of the ranges belongs to the list.</summary>
    public virtual bool IsFiltered => false;

    /// <summary>The number of ranges that the rows of an owner lie in.</summary>
    /// <param name="owner">The row of the object that the list belongs to; 0 for a list of the query root.</param>
    public virtual int RangeCount(int owner) => 1;

    /// <summary>The range at <paramref name="index"/>; ranges ascend and do not overlap.</summary>
    public abstract RowRange Range(int owner, int index);

    /// <summary>Whether a row of the ranges belongs to the list.</summary>
    public virtual bool Contains(int owner, int row) => true;

    /// <summary>The object that stands at a row.</summary>
    public abstract Source Node(int owner, int row);
}
