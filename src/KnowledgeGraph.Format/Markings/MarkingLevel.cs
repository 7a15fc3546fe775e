namespace KnowledgeGraph.Format;

/// <summary>A level of disclosure: who may see what has this marking.</summary>
/// <param name="name">As fact files write it.</param>
/// <param name="above">The places of the levels that are directly below it, each before its own; empty for the lowest.</param>
public sealed class MarkingLevel(string name, string description, IReadOnlyList<int> above)
{
    /// <summary>As fact files write it: <c>TLP:GREEN</c>.</summary>
    public string Name { get; } = name;

    public string Description { get; } = description;

    /// <summary>The places of the levels that are directly below it.</summary>
    public IReadOnlyList<int> Above { get; } = above;
}
