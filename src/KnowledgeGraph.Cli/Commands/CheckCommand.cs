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
        var sarif = new Option<FileInfo?>("--sarif")
        {
            Description = "Also writes the findings to a file, as SARIF 2.1.0, for code hosts and editors.",
            HelpName = "file",
        };
        var command = new ExampleCommand(
            "check",
            "Checks a fact set as the build does, and shows each finding with its line.",
            "kg check seeds",
            "kg check seeds --documents path/to/documents --sarif kg.sarif")
        {
            folder, documents, sarif,
        };
        command.SetAction(parsed => Guard.Run(() => Run(parsed.GetValue(folder)!, parsed.GetValue(documents), parsed.GetValue(sarif))));
        return command;
    }

    private static int Run(DirectoryInfo folder, DirectoryInfo? documents, FileInfo? sarif)
    {
        var set = FolderInput.Read(folder, documents);
        var compilation = set.Compile();
        if (sarif is not null)
        {
            JsonOutput.Save(sarif, json => new SarifLog(json, folder).Write(compilation.Diagnostics));
        }

        DiagnosticPrinter.Print(Terminal.Output, compilation.Diagnostics, set.Files);
        if (compilation.FactSet is { } facts)
        {
            Terminal.Output.WriteLine(
                $"{facts.Entities.Count} entities, {facts.Statements.Count} statements, {facts.Sources.Count} sources, "
                    + $"{facts.Conflicts.Count} settled {(facts.Conflicts.Count == 1 ? "conflict" : "conflicts")}");
        }

        if (compilation.Evidence != default)
        {
            Terminal.Output.WriteLine(compilation.Evidence.ToString());
        }

        return compilation.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ? ExitCode.Failure
            : ExitCode.Success;
    }
}
