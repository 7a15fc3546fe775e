using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Timelines;

/// <summary>What the arguments of a timeline ask for.</summary>
/// <param name="About">The entity that it is about; -1 for all.</param>
/// <param name="IncludeRelated">Whether the dates of what the entity stands in a relation to belong to it.</param>
/// <param name="Kinds">By kind, whether an end of a statement may be of it; null for any.</param>
/// <param name="From">The first <see cref="Day"/> of the window.</param>
/// <param name="To">The last.</param>
/// <param name="Certainty">How sure it must be that an entry touches the window.</param>
/// <param name="Entries">The statements that may be entries.</param>
/// <param name="Relations">The statements that may relate the entity to others.</param>
internal sealed record TimelineQuery(
    int About,
    bool IncludeRelated,
    bool[]? Kinds,
    int From,
    int To,
    Certainty Certainty,
    EdgeFilter Entries,
    EdgeFilter Relations)
{
    /// <summary>Everything.</summary>
    public const int AboutAnything = -1;

    /// <summary>An entity that does not exist.</summary>
    public const int AboutNothing = -2;

    /// <summary>Whether it is about one entity.</summary>
    public bool IsAboutEntity => About >= 0;

    /// <summary>The entity, where <see cref="IsAboutEntity"/>.</summary>
    public EntityRow Entity => new(About);
}
