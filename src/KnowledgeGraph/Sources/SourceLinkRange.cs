using System.Collections;

namespace KnowledgeGraph;

/// <summary>What a source retells, in the order written.</summary>
public readonly struct SourceLinkRange : IReadOnlyList<SourceLink>
{
    private const int Inferred = 1;

    private readonly FactGraph _graph;
    private readonly RowRange _rows;

    internal SourceLinkRange(FactGraph graph, RowRange rows)
    {
        _graph = graph;
        _rows = rows;
    }

    public int Count => _rows.Count;

    public SourceLink this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var row = _graph.Sources.Link(_rows.Start + index);
            return new SourceLink(
                new SourceDocument(_graph, row.Source), (row.Flags & Inferred) != 0, _graph.Texts.OptionalText(row.Note));
        }
    }

    /// <summary>In order; allocates nothing.</summary>
    public ListEnumerator<SourceLinkRange, SourceLink> GetEnumerator() => new(this);

    IEnumerator<SourceLink> IEnumerable<SourceLink>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
