namespace KnowledgeGraph.AspNetCore.Pages;

/// <summary>Pages beside the explorer and the IDE.</summary>
public sealed class PageOptions
{
    /// <summary>
    /// Whether there is a home page beside the API, at <c>/</c> for <c>/graphql</c>: what the set is about, a search, its questions with their
    /// answers. Off by default: an application may have one of its own.
    /// </summary>
    public bool Home { get; set; }
}
