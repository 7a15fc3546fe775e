namespace KnowledgeGraph;

/// <summary>An item that is read from a graph by row number, so that a <see cref="RowList{T}"/> can list it.</summary>
/// <typeparam name="TSelf">The item type itself.</typeparam>
public interface IRowItem<TSelf>
    where TSelf : struct, IRowItem<TSelf>
{
    /// <summary>Returns the item at a row of the table that lists such items. O(1).</summary>
    static abstract TSelf At(FactGraph graph, int index);
}
