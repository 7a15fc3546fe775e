namespace KnowledgeGraph.AspNetCore.Ide;

/// <summary>The IDE for browsers. Section <c>Ide</c>.</summary>
public sealed class IdeOptions
{
    /// <summary>Whether a browser that opens the path of the API gets the IDE; where its files are not there, a page that says how to get them.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The folder of the IDE's files. A relative path is one in the folder of the application's assembly.</summary>
    public string Folder { get; set; } = "ide";
}
