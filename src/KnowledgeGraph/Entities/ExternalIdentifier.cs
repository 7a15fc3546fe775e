namespace KnowledgeGraph;

/// <summary>An identifier that somebody else assigned: a graph and a row in it. Nothing is allocated for it.</summary>
public readonly record struct ExternalIdentifier : IRowItem<ExternalIdentifier>
{
    private readonly FactGraph _graph;
    private readonly IdentifierRow _row;

    private ExternalIdentifier(FactGraph graph, IdentifierRow row)
    {
        _graph = graph;
        _row = row;
    }

    public IdentifierScheme Scheme => _graph.Ontology.IdentifierSchemes[_row.Scheme];

    /// <summary>The identifier itself. Allocates; see <see cref="ValueUtf8"/>.</summary>
    public string Value => _graph.Texts.Text(_row.Value);

    public ReadOnlySpan<byte> ValueUtf8 => _graph.Texts.Utf8(_row.Value);

    /// <summary>Where to read about it; null when the scheme has no URL.</summary>
    public string? Url => Scheme.Url?.Replace("{id}", Uri.EscapeDataString(Value), StringComparison.Ordinal);

    static ExternalIdentifier IRowItem<ExternalIdentifier>.At(FactGraph graph, int index) => new(graph, graph.Entities.Identifier(index));

    /// <inheritdoc />
    public override string ToString() => _graph is null ? "" : $"{Scheme.Name}:{Value}";
}
