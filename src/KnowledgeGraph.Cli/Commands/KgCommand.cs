using System.CommandLine;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg</c> itself: what it is, and its commands, in the order in which an author meets them.</summary>
internal static class KgCommand
{
    public static RootCommand Create() => new("Checks, cites, compiles and prints fact sets.")
    {
        CheckCommand.Create(),
        CiteCommand.Create(),
        ExplainCommand.Create(),
        CompileCommand.Create(),
        DiffCommand.Create(),
        SchemaCommand.Create(),
        ReportCommand.Create(),
    };
}
