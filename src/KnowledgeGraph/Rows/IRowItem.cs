namespace KnowledgeGraph;

/// <summary>An item that is read from a graph by the number of a row, so that a <see cref="RowList{T}"/> can list it.</summary>
/// <typeparam name="TSelf">The item itself.</typeparam>
public interface IRowItem<TSelf>
    where TSelf : struct, IRowItem<TSelf>
{
    /// <summary>The item at a row of the table that lists its kind. O(1).</summary>
    static abstract TSelf At(FactGraph graph, int index);
}
