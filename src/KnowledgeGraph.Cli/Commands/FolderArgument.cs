using System.CommandLine;
using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>The arguments that most commands share.</summary>
internal static class FolderArgument
{
    public static Argument<DirectoryInfo> Create() => new("folder")
    {
        Description = "The folder that holds ontology.yaml, sources.yaml and the facts.",
        DefaultValueFactory = _ => SetFolder.Find(),
    };

    public static Option<DirectoryInfo> Set() => new("--set", "-s")
    {
        Description = "The folder of the fact set.",
        DefaultValueFactory = _ => SetFolder.Find(),
    };

    public static Option<string?> Release() => new("--release")
    {
        Description = "Leaves out what is marked above this level, with all that would give it away.",
        HelpName = "marking",
    };

    public static Option<DirectoryInfo?> Documents() => new("--documents", "-d")
    {
        Description = "The folder of the cited documents; defaults to 'documents' in the folder of the set.",
    };
}
