using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Timelines;

/// <summary>The query that the arguments of a timeline express.</summary>
/// <param name="About">The entity of the timeline; -1 for all.</param>
/// <param name="IncludeRelated">Whether the dates of related entities are included.</param>
/// <param name="Kinds">Whether each kind is allowed for an end of a statement; null for any.</param>
/// <param name="From">The first <see cref="Day"/> of the window.</param>
/// <param name="To">The last <see cref="Day"/> of the window.</param>
/// <param name="Certainty">Whether an entry must overlap the window possibly or certainly.</param>
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
    /// <summary>The id of the entity as it was given; null for all.</summary>
    public string? GivenId { get; init; }

    /// <summary>Everything.</summary>
    public const int AboutAnything = -1;

    /// <summary>An unknown entity.</summary>
    public const int AboutNothing = -2;

    /// <summary>Whether it is about one entity.</summary>
    public bool IsAboutEntity => About >= 0;

    /// <summary>The entity, where <see cref="IsAboutEntity"/>.</summary>
    public EntityRow Entity => new(About);
}
