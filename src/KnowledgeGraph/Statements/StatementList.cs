namespace KnowledgeGraph;

/// <summary>Some statements of a graph, in order.</summary>
public readonly struct StatementList
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

    /// <summary>The statements in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Walks over the statements.</summary>
    public struct Enumerator
    {
        private readonly StatementList _list;
        private int _index;

        internal Enumerator(StatementList list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The statement.</summary>
        public readonly Statement Current => _list[_index];

        /// <summary>Goes to the next statement.</summary>
        public bool MoveNext() => ++_index < _list.Count;
    }
}
