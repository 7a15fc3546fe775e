using System.Collections;

namespace KnowledgeGraph;

/// <summary>Some statements of a graph, in order.</summary>
public readonly struct StatementList : IReadOnlyList<Statement>
{
    private readonly FactGraph _graph;
    private readonly Column<int> _statements;
    private readonly RowRange _rows;

    internal StatementList(FactGraph graph, Column<int> statements, RowRange rows)
    {
        _graph = graph;
        _statements = statements;
        _rows = rows;
    }

    public int Count => _rows.Count;

    /// <summary>The rows of the <see cref="StatementTable"/>.</summary>
    public ReadOnlySpan<int> Indices => _statements.AsSpan(_rows);

    public Statement this[int index] => new(_graph, Indices[index]);

    /// <summary>In order; allocates nothing.</summary>
    public ListEnumerator<StatementList, Statement> GetEnumerator() => new(this);

    IEnumerator<Statement> IEnumerable<Statement>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
