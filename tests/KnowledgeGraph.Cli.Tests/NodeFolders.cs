namespace KnowledgeGraph.Cli.Tests;

/// <summary>The folders of this project with scripts for Node.</summary>
internal static class NodeFolders
{
    /// <summary>Validators of JSON Schema and the language server behind YAML editors.</summary>
    public static readonly NodeFolder Schemas = new("tests", "KnowledgeGraph.Cli.Tests", "schemas");
}
