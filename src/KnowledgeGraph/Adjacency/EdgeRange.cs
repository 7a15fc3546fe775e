namespace KnowledgeGraph;

/// <summary>Relations of one entity in one direction, by predicate, neighbour, then statement.</summary>
public readonly struct EdgeRange
{
    private readonly FactGraph _graph;
    private readonly int _from;
    private readonly Direction _direction;

    internal EdgeRange(FactGraph graph, int from, Direction direction, RowRange rows)
    {
        _graph = graph;
        _from = from;
        _direction = direction;
        Rows = rows;
    }

    /// <summary>The rows of the <see cref="AdjacencyView"/>.</summary>
    public RowRange Rows { get; }

    public int Count => Rows.Count;

    public Edge this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return At(Rows.Start + index);
        }
    }

    /// <summary>The relations in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    private Edge At(int row)
    {
        var view = _graph.Adjacency(_direction);
        return new Edge(
            new Entity(_graph, _from), new Entity(_graph, view.Neighbours[row]), new Statement(_graph, view.Statements[row]));
    }

    /// <summary>Walks over the relations.</summary>
    public struct Enumerator
    {
        private readonly EdgeRange _edges;
        private int _row;

        internal Enumerator(EdgeRange edges)
        {
            _edges = edges;
            _row = edges.Rows.Start - 1;
        }

        /// <summary>The relation.</summary>
        public readonly Edge Current => _edges.At(_row);

        /// <summary>Goes to the next relation.</summary>
        public bool MoveNext() => ++_row < _edges.Rows.End;
    }
}
