using System.Collections;
using System.Diagnostics;

namespace KnowledgeGraph;

/// <summary>The statements at the rows listed by an index of the image, in order.</summary>
[DebuggerDisplay("Count = {Count}")]
public readonly struct StatementList : IReadOnlyList<Statement>
{
    private readonly FactGraph _graph;
    private readonly Column<StatementRow> _rows;

    internal StatementList(FactGraph graph, Column<StatementRow> rows)
    {
        _graph = graph;
        _rows = rows;
    }

    /// <inheritdoc />
    public int Count => _rows.Length;

    /// <summary>The rows of the statements.</summary>
    public ReadOnlySpan<StatementRow> Rows => _rows.AsSpan();

    /// <inheritdoc />
    /// <exception cref="ArgumentOutOfRangeException">There is no such statement.</exception>
    public Statement this[int index] => new(_graph, _rows[index]);

    /// <summary>Enumerates the statements in order; allocates nothing.</summary>
    public ListEnumerator<StatementList, Statement> GetEnumerator() => new(this);

    IEnumerator<Statement> IEnumerable<Statement>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
