using System.Collections;

namespace KnowledgeGraph;

/// <summary>Consecutive statements of a graph.</summary>
public readonly struct StatementRange : IReadOnlyList<Statement>
{
    private readonly FactGraph _graph;

    internal StatementRange(FactGraph graph, RowRange rows)
    {
        _graph = graph;
        Rows = rows;
    }

    /// <summary>The rows of the <see cref="StatementTable"/>.</summary>
    public RowRange Rows { get; }

    public int Count => Rows.Count;

    public Statement this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new Statement(_graph, Rows.Start + index);
        }
    }

    /// <summary>In order; allocates nothing.</summary>
    public ListEnumerator<StatementRange, Statement> GetEnumerator() => new(this);

    IEnumerator<Statement> IEnumerable<Statement>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
