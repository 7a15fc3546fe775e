using System.Collections;

namespace KnowledgeGraph;

/// <summary>The identifiers of an entity, by scheme.</summary>
public readonly struct ExternalIdentifierList : IReadOnlyList<ExternalIdentifier>
{
    private readonly FactGraph _graph;
    private readonly RowRange _rows;

    internal ExternalIdentifierList(FactGraph graph, RowRange rows)
    {
        _graph = graph;
        _rows = rows;
    }

    public int Count => _rows.Count;

    public ExternalIdentifier this[int index]
    {
        get
        {
            var row = Row(index);
            return new ExternalIdentifier(_graph.Ontology.IdentifierSchemes[row.Scheme], _graph.Texts.Text(row.Value));
        }
    }

    /// <summary>The scheme of the identifier at <paramref name="index"/>.</summary>
    public IdentifierScheme Scheme(int index) => _graph.Ontology.IdentifierSchemes[Row(index).Scheme];

    /// <summary>The identifier at <paramref name="index"/> as it lies in the image.</summary>
    public ReadOnlySpan<byte> Utf8(int index) => _graph.Texts.Utf8(Row(index).Value);

    /// <summary>In order; allocates nothing.</summary>
    public ListEnumerator<ExternalIdentifierList, ExternalIdentifier> GetEnumerator() => new(this);

    IEnumerator<ExternalIdentifier> IEnumerable<ExternalIdentifier>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IdentifierRow Row(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return _graph.Entities.Identifier(_rows.Start + index);
    }
}
