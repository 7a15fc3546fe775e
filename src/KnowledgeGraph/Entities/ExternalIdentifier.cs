namespace KnowledgeGraph;

/// <summary>An identifier assigned by a third party: a graph and a row in it. Allocates nothing.</summary>
public readonly record struct ExternalIdentifier : IRowItem<ExternalIdentifier>
{
    private readonly FactGraph _graph;
    private readonly IdentifierRecord _record;

    private ExternalIdentifier(FactGraph graph, IdentifierRecord record)
    {
        _graph = graph;
        _record = record;
    }

    public IdentifierScheme Scheme => _graph.Ontology.IdentifierSchemes[_record.Scheme];

    /// <summary>The identifier itself. Allocates; see <see cref="ValueUtf8"/>.</summary>
    public string Value => _graph.Texts.Text(_record.Value);

    public ReadOnlySpan<byte> ValueUtf8 => _graph.Texts.Utf8(_record.Value);

    /// <summary>The page about it; null when the scheme has no URL.</summary>
    public string? Url => Scheme.Url?.Replace("{id}", Uri.EscapeDataString(Value), StringComparison.Ordinal);

    static ExternalIdentifier IRowItem<ExternalIdentifier>.At(FactGraph graph, int index) => new(graph, graph.Entities.Identifier(index));

    /// <inheritdoc />
    public override string ToString() => _graph is null ? "" : $"{Scheme.Name}:{Value}";
}
