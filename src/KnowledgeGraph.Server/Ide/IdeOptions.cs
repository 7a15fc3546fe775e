namespace KnowledgeGraph.Server.Ide;

/// <summary>The IDE for browsers. Section <c>Ide</c>.</summary>
public sealed class IdeOptions
{
    /// <summary>Whether a browser that opens <c>/graphql</c> gets the IDE.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The folder of the IDE's files. A relative path is one in the folder of the server.</summary>
    public string Folder { get; set; } = "ide";
}
