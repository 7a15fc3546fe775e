namespace KnowledgeGraph.Server.Explorer;

/// <summary>The explorer. Section <c>Explorer</c>.</summary>
public sealed class ExplorerOptions
{
    /// <summary>Whether there is an explorer at <c>/explore</c>.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The folder of its files. A relative path is one in the folder of the server.</summary>
    public string Folder { get; set; } = "explorer";
}
