using System.Collections;

namespace KnowledgeGraph;

/// <summary>The derivations of a statement.</summary>
public readonly struct DerivationRange : IReadOnlyList<Derivation>
{
    private readonly FactGraph _graph;
    private readonly RowRange _rows;

    internal DerivationRange(FactGraph graph, RowRange rows)
    {
        _graph = graph;
        _rows = rows;
    }

    public int Count => _rows.Count;

    public Derivation this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new Derivation(_graph, _rows.Start + index);
        }
    }

    /// <summary>In order; allocates nothing.</summary>
    public ListEnumerator<DerivationRange, Derivation> GetEnumerator() => new(this);

    IEnumerator<Derivation> IEnumerable<Derivation>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
