using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Diagnostics;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg explain</c>: the page of a diagnostic.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "The id of a diagnostic, for instance KG1001." };
        var command = new ExampleCommand(
            "explain",
            "Explains a diagnostic: its cause, an example and how to fix it.",
            "kg explain KG1010")
        {
            id,
        };
        command.SetAction(parsed => Run(parsed.GetValue(id)!.ToUpperInvariant()));
        return command;
    }

    private static int Run(string id)
    {
        if (DiagnosticPages.Find(id) is { } page)
        {
            Terminal.Output.WriteLine(page);
            return ExitCode.Success;
        }

        var known = string.Join(", ", DiagnosticCatalogue.All.Select(descriptor => descriptor.Id));
        Terminal.Error.WriteLine($"kg: there is no diagnostic '{id}'. Available: {known}");
        return ExitCode.Failure;
    }
}
