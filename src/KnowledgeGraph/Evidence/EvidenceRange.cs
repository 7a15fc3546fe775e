using System.Collections;

namespace KnowledgeGraph;

/// <summary>The passages behind a statement, in the order written.</summary>
public readonly struct EvidenceRange : IReadOnlyList<Evidence>
{
    private readonly FactGraph _graph;

    internal EvidenceRange(FactGraph graph, RowRange rows)
    {
        _graph = graph;
        Rows = rows;
    }

    /// <summary>The rows of the <see cref="EvidenceTable"/>.</summary>
    public RowRange Rows { get; }

    public int Count => Rows.Count;

    public Evidence this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new Evidence(_graph, Rows.Start + index);
        }
    }

    /// <summary>In order; allocates nothing.</summary>
    public ListEnumerator<EvidenceRange, Evidence> GetEnumerator() => new(this);

    IEnumerator<Evidence> IEnumerable<Evidence>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
