using System.Collections;

namespace KnowledgeGraph;

/// <summary>The relations of one entity in one direction, by predicate, neighbour, then statement.</summary>
public readonly struct EdgeRange : IReadOnlyList<Edge>
{
    private readonly FactGraph _graph;
    private readonly EntityRow _from;
    private readonly Direction _direction;

    internal EdgeRange(FactGraph graph, EntityRow from, Direction direction, RowRange<EdgeRow> rows)
    {
        _graph = graph;
        _from = from;
        _direction = direction;
        Rows = rows;
    }

    /// <summary>The rows of the relations in the <see cref="AdjacencyView"/>.</summary>
    public RowRange<EdgeRow> Rows { get; }

    public int Count => Rows.Count;

    public Edge this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return At(Rows[index]);
        }
    }

    /// <summary>Enumerates the relations in order; allocates nothing.</summary>
    public ListEnumerator<EdgeRange, Edge> GetEnumerator() => new(this);

    IEnumerator<Edge> IEnumerable<Edge>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Edge At(EdgeRow row)
    {
        var view = _graph.Adjacency(_direction);
        return new Edge(
            new Entity(_graph, _from), new Entity(_graph, view.Neighbours[row]), new Statement(_graph, view.Statements[row]));
    }
}
