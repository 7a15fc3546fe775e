namespace KnowledgeGraph;

/// <summary>Consecutive statements of a graph.</summary>
public readonly struct StatementRange
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

    /// <summary>The statements in order.</summary>
    public Enumerator GetEnumerator() => new(_graph, Rows);

    /// <summary>Walks over the statements.</summary>
    public struct Enumerator
    {
        private readonly FactGraph _graph;
        private RowRange.Enumerator _rows;

        internal Enumerator(FactGraph graph, RowRange rows)
        {
            _graph = graph;
            _rows = rows.GetEnumerator();
        }

        /// <summary>The statement.</summary>
        public readonly Statement Current => new(_graph, _rows.Current);

        /// <summary>Goes to the next statement.</summary>
        public bool MoveNext() => _rows.MoveNext();
    }
}
