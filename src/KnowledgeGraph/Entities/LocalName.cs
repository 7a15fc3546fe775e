namespace KnowledgeGraph;

/// <summary>The name of an entity in a language: a graph and a row in it. Allocates nothing.</summary>
public readonly record struct LocalName : IRowItem<LocalName>
{
    private readonly FactGraph _graph;
    private readonly LocalNameRecord _record;

    private LocalName(FactGraph graph, LocalNameRecord record)
    {
        _graph = graph;
        _record = record;
    }

    /// <summary>The BCP 47 tag of the language, as written. Allocates; see <see cref="LanguageUtf8"/>.</summary>
    public string Language => _graph.Texts.Text(_record.Language);

    public ReadOnlySpan<byte> LanguageUtf8 => _graph.Texts.Utf8(_record.Language);

    /// <summary>The name. Allocates; see <see cref="NameUtf8"/>.</summary>
    public string Name => _graph.Texts.Text(_record.Name);

    public ReadOnlySpan<byte> NameUtf8 => _graph.Texts.Utf8(_record.Name);

    static LocalName IRowItem<LocalName>.At(FactGraph graph, int index) => new(graph, graph.Entities.LocalName(index));

    /// <inheritdoc />
    public override string ToString() => _graph is null ? "" : $"{Name} ({Language})";
}
