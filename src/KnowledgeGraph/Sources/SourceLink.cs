namespace KnowledgeGraph;

/// <summary>A dependence of one source on another.</summary>
/// <param name="Source">The source that is retold.</param>
/// <param name="IsInferred">Whether the link was inferred because the document does not state it.</param>
/// <param name="Note">The reason for assuming the link, in the curator's words; null if there is none.</param>
public readonly record struct SourceLink(SourceDocument Source, bool IsInferred, string? Note) : IRowItem<SourceLink>
{
    private const int Inferred = 1;

    static SourceLink IRowItem<SourceLink>.At(FactGraph graph, int index)
    {
        var record = graph.Sources.Link(index);
        return new SourceLink(
            new SourceDocument(graph, record.Source), (record.Flags & Inferred) != 0, graph.Texts.OptionalText(record.Note));
    }
}
