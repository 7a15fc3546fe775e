using System.Collections;

namespace KnowledgeGraph;

/// <summary>Some sources of a graph, by id.</summary>
public readonly struct SourceDocumentList : IReadOnlyList<SourceDocument>
{
    private readonly FactGraph _graph;
    private readonly int[] _sources;

    internal SourceDocumentList(FactGraph graph, int[] sources)
    {
        _graph = graph;
        _sources = sources;
    }

    public int Count => _sources.Length;

    /// <summary>The rows of the <see cref="SourceTable"/>, ascending.</summary>
    public ReadOnlySpan<int> Indices => _sources;

    public SourceDocument this[int index] => new(_graph, _sources[index]);

    /// <summary>In order; allocates nothing.</summary>
    public ListEnumerator<SourceDocumentList, SourceDocument> GetEnumerator() => new(this);

    IEnumerator<SourceDocument> IEnumerable<SourceDocument>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
