namespace KnowledgeGraph.Server.Ide;

/// <summary>The pages for browsers. Section <c>Ide</c>.</summary>
public sealed class IdeOptions
{
    /// <summary>The default of <see cref="Examples"/>: those that come with the server.</summary>
    public const string DefaultExamples = "examples";

    /// <summary>Whether a browser that opens <c>/graphql</c> gets the IDE.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The folder of the IDE's files. A relative path is one in the folder of the server.</summary>
    public string Folder { get; set; } = "ide";

    /// <summary>
    /// The folder of example operations, one <c>.graphql</c> file each, in the order of their names. A relative path is one in the folder
    /// of the server.
    /// </summary>
    public string Examples { get; set; } = DefaultExamples;
}
