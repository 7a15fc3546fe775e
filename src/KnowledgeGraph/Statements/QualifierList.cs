using System.Collections;

namespace KnowledgeGraph;

/// <summary>The qualifiers of a statement, by name; several values of one qualifier in the order written.</summary>
public readonly struct QualifierList : IReadOnlyList<QualifierValue>
{
    private readonly FactGraph _graph;
    private readonly RowRange _rows;

    internal QualifierList(FactGraph graph, RowRange rows)
    {
        _graph = graph;
        _rows = rows;
    }

    public int Count => _rows.Count;

    public QualifierValue this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var row = _graph.Statements.Qualifier(_rows.Start + index);
            return new QualifierValue(_graph.Ontology.Qualifiers[row.Qualifier], new FactValue(_graph, row.ValueKind, row.Value));
        }
    }

    /// <summary>In order; allocates nothing.</summary>
    public ListEnumerator<QualifierList, QualifierValue> GetEnumerator() => new(this);

    IEnumerator<QualifierValue> IEnumerable<QualifierValue>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
