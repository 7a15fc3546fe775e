using System.CommandLine;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Diagnostics;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg check</c>: the build's diagnostics without a build, each with the line it is about.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = FolderArgument.Create();
        var documents = FolderArgument.Documents();
        var command = new Command("check", "Checks a fact set as the build does, and shows each finding in its line.") { folder, documents };
        command.SetAction(parsed => Guard.Run(() => Run(parsed.GetValue(folder)!, parsed.GetValue(documents))));
        return command;
    }

    private static int Run(DirectoryInfo folder, DirectoryInfo? documents)
    {
        var set = FactSetFolder.Read(folder, documents);
        var compilation = set.Compile();
        DiagnosticPrinter.Print(Terminal.Output, compilation.Diagnostics, set.Files);
        if (compilation.FactSet is { } facts)
        {
            Terminal.Output.WriteLine(
                $"{facts.Entities.Count} entities, {facts.Statements.Count} statements, {facts.Sources.Count} sources, {facts.Conflicts.Count} settled conflicts");
        }

        return compilation.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? ExitCode.Failure : ExitCode.Success;
    }
}
