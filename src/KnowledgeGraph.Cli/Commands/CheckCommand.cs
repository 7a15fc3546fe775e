using System.CommandLine;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Format;
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
        var all = new Option<bool>("--all") { Description = "Shows every finding; otherwise at most 50, and 5 of one cause." };
        var command = new ExampleCommand(
            "check",
            "Checks a fact set as the build does, and shows each finding with its line.",
            "kg check seeds",
            "kg check seeds --documents path/to/documents --sarif kg.sarif")
        {
            folder, documents, sarif, all,
        };
        command.SetAction(parsed => Guard.Run(() => Run(
            parsed.GetValue(folder)!, parsed.GetValue(documents), parsed.GetValue(sarif), parsed.GetValue(all))));
        return command;
    }

    private static int Run(DirectoryInfo folder, DirectoryInfo? documents, FileInfo? sarif, bool showsAll)
    {
        var set = FolderInput.Read(folder, documents);
        var compilation = set.Compile();
        if (sarif is not null)
        {
            JsonOutput.Save(sarif, json => new SarifLog(json, folder).Write(compilation.Diagnostics));
        }

        // With errors, the last line is the one that counts them.
        var checks = compilation.Evidence == default ? null : compilation.Evidence.ToString();
        FindingsPrinter.Print(Terminal.Output, compilation.Diagnostics, set, showsAll, compilation.FactSet is null ? checks : null);
        if (compilation.FactSet is { } facts)
        {
            var derived = facts.Statements.Count(statement => statement.Basis == Basis.Derived);
            Terminal.Output.WriteLine(
                $"{CountPhrase.Of(facts.Entities.Count, "entity", "entities")}, {FindingCounts.Number(facts.Statements.Count - derived)} stated and "
                    + $"{CountPhrase.Of(derived, "derived statement")}, {CountPhrase.Of(facts.Sources.Count, "source")}, "
                    + CountPhrase.Of(facts.Conflicts.Count, "settled conflict"));
            if (checks is not null)
            {
                Terminal.Output.WriteLine(checks);
            }
        }

        return compilation.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ? ExitCode.Failure
            : ExitCode.Success;
    }
}
