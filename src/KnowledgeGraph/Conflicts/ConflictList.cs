using System.Collections;

namespace KnowledgeGraph;

/// <summary>The conflicts that a statement is part of.</summary>
public readonly struct ConflictList : IReadOnlyList<Conflict>
{
    private readonly FactGraph _graph;
    private readonly RowRange _rows;

    internal ConflictList(FactGraph graph, RowRange rows)
    {
        _graph = graph;
        _rows = rows;
    }

    public int Count => _rows.Count;

    public Conflict this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new Conflict(_graph, _graph.Conflicts.ConflictOf(_rows.Start + index));
        }
    }

    /// <summary>In order; allocates nothing.</summary>
    public ListEnumerator<ConflictList, Conflict> GetEnumerator() => new(this);

    IEnumerator<Conflict> IEnumerable<Conflict>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
