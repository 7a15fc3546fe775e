using System.CommandLine;
using System.CommandLine.Help;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg</c> itself: its description and its commands, in the order in which an author meets them.</summary>
internal static class KgCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand(
            "Checks, formats, cites, compiles, links, packs, imports, exports, publishes, compares, verifies, prints and serves fact sets.")
        {
            CheckCommand.Create(),
            FormatCommand.Create(),
            CiteCommand.Create(),
            ExplainCommand.Create(),
            CompileCommand.Create(),
            LinkCommand.Create(),
            PackCommand.Create(),
            ImportCommand.Create(),
            ExportCommand.Create(),
            SiteCommand.Create(),
            DiffCommand.Create(),
            LogCommand.Create(),
            VersionCommand.Create(),
            SchemaCommand.Create(),
            VerifyCommand.Create(),
            ImpactCommand.Create(),
            ReviewCommand.Create(),
            ReportCommand.Create(),
            McpCommand.Create(),
            LspCommand.Create(),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExampleHelp((HelpAction)help.Action!);
        return root;
    }
}
