namespace KnowledgeGraph.AspNetCore.Explorer;

/// <summary>The explorer. Section <c>Explorer</c>.</summary>
public sealed class ExplorerOptions
{
    /// <summary>Whether there is an explorer at <c>/explore</c>.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>A folder with its files, in place of those in the assembly. A relative path is one in the folder of the application's assembly.</summary>
    public string? Folder { get; set; }

    /// <summary>
    /// The history of the statements, a file that <c>kg log --json</c> wrote; the explorer then shows who did what to a statement, and why.
    /// Null for none.
    /// </summary>
    public string? History { get; set; }
}
