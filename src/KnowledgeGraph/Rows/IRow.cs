namespace KnowledgeGraph;

/// <summary>
/// The number of a row of one table of a graph, as a type of its own, so that it cannot be confused with a row of another table.
/// </summary>
/// <typeparam name="TSelf">The row type itself.</typeparam>
public interface IRow<TSelf> : IEquatable<TSelf>, IComparable<TSelf>
    where TSelf : unmanaged, IRow<TSelf>
{
    /// <summary>The number of the row, from 0.</summary>
    int Index { get; }

    /// <summary>The row with this number.</summary>
    static abstract TSelf At(int index);
}
