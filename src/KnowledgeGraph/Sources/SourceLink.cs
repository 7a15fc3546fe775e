namespace KnowledgeGraph;

/// <summary>How one source depends on another.</summary>
/// <param name="Source">The source that is retold.</param>
/// <param name="IsInferred">True where the document does not say so itself.</param>
/// <param name="Note">Why the link is believed, in the curator's words; null where nothing is said.</param>
public readonly record struct SourceLink(SourceDocument Source, bool IsInferred, string? Note) : IRowItem<SourceLink>
{
    private const int Inferred = 1;

    static SourceLink IRowItem<SourceLink>.At(FactGraph graph, int index)
    {
        var row = graph.Sources.Link(index);
        return new SourceLink(
            new SourceDocument(graph, row.Source), (row.Flags & Inferred) != 0, graph.Texts.OptionalText(row.Note));
    }
}
