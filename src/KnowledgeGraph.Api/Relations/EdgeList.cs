using KnowledgeGraph.Api.Connections;

namespace KnowledgeGraph.Api.Relations;

/// <summary>A list whose items are relations of an entity: each has a statement that says so.</summary>
internal abstract class EdgeList(FactGraph graph, CursorFormat cursors, PageRequest page) : RowList(graph, cursors, page)
{
    /// <summary>The row of the statement behind the relation at a row.</summary>
    public abstract int Statement(int row);
}
