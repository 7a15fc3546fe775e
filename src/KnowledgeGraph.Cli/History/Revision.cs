namespace KnowledgeGraph.Cli.History;

/// <summary>A commit that touched a set.</summary>
/// <param name="Hash">All digits.</param>
/// <param name="Parent">The first parent; null for the first commit.</param>
/// <param name="Author">The name of who wrote it.</param>
/// <param name="Date">The day on which it was written, as <c>2026-09-20</c>.</param>
/// <param name="Title">The first line of its message: the reason.</param>
internal sealed record Revision(string Hash, string? Parent, string Author, string Date, string Title)
{
    private const int ShortLength = 8;

    /// <summary>As many digits as people need.</summary>
    public string Short => Hash[..Math.Min(ShortLength, Hash.Length)];
}
