using System.CommandLine;
using KnowledgeGraph.Cli.Importing;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Time;
using KnowledgeGraph.Exchange.Import;
using KnowledgeGraph.Exchange.Import.Building;
using KnowledgeGraph.Exchange.Import.Exported;
using KnowledgeGraph.Exchange.Import.Mappings;
using KnowledgeGraph.Exchange.Import.Ready;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg import</c>: other people's data as fact files, by a mapping.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var mapping = new Argument<string>("mapping")
        {
            Description = $"A mapping file, or a mapping that comes with kg: {string.Join(", ", ReadyMappings.Names)}; "
                + $"{string.Join(" and ", ExportedFacts.Formats)} for facts that kg export has written in these formats. "
                + "With --draft, a file of data.",
        };
        var data = new Argument<string[]>("data")
        {
            Description = "Files or folders of data, in place of those that the mapping names; INPUT=FILE where it has several inputs.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<DirectoryInfo?>("--output", "-o")
        {
            Description = "The folder of the fact set; its other files stay. With --draft, the folder of the draft.",
            HelpName = "folder",
        };
        var draft = new Option<bool>("--draft")
        {
            Description = "Proposes a mapping and an ontology for data, with constraints and how often the data break them.",
        };
        var strict = new Option<bool>("--strict") { Description = "Exits with 1 if a record or a statement was refused." };
        var command = new ExampleCommand(
            "import",
            "Turns tables, JSON and YAML into fact files, by a mapping.",
            "kg import --draft members.csv -o draft",
            "kg import draft/mapping.yaml -o facts",
            "kg import popolo parliament.json -o facts",
            "kg import ftm entities.ftm.json -o facts --strict",
            "kg import jsonl facts.jsonl -o facts",
            "kg import csv tables -o facts")
        {
            mapping, data, output, draft, strict,
        };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Guard.Run(() => parsed.GetValue(draft)
            ? DraftWriter.Run([parsed.GetValue(mapping)!, .. parsed.GetValue(data) ?? []], parsed.GetValue(output))
            : Run(
                parsed.GetValue(mapping)!,
                parsed.GetValue(data) ?? [],
                parsed.GetValue(output) ?? throw new UnusableInputException("Name the folder of the fact set with -o."),
                parsed.GetValue(strict),
                cancellationToken))));
        return command;
    }

    private static int Run(
        string name, IReadOnlyList<string> data, DirectoryInfo folder, bool isStrict, CancellationToken cancellationToken)
    {
        if (File.Exists(folder.FullName))
        {
            throw new UnusableInputException($"'{folder}' is a file: name a folder with -o.");
        }

        if (ExportedFacts.Formats.Contains(name) && !File.Exists(name))
        {
            return ExportImport.Run(name, data, folder, isStrict, cancellationToken);
        }

        var file = MappingFile.Find(name);
        var set = ImportedSet.Read(folder, file.Name, file.Ontology);
        var mapping = MappingReader.Read(file.Document, YamlData.Parse(set.Ontology.Path, set.Ontology.Text), out var mistakes);
        if (mapping is null)
        {
            return Refuse(mistakes);
        }

        var written = new ImportOutput(folder, mapping.Name);
        var broken = new List<ImportFinding>();
        var ids = IdLock.Read(written.Lock.ToString(), written.Lock.Exists ? File.ReadAllText(written.Lock.FullName) : "", broken);
        if (broken.Count > 0)
        {
            return Refuse(broken);
        }

        var result = ImportRun.Run(
            new ImportRequest(
                mapping, InputFinder.Find(mapping, file.Folder, data), ids, set.Entities(), YamlData.Parse,
                text => PassageDigest.Format(PassageDigest.Compute(text)),
                text => EdtfParser.TryParse(text, out _, out var fault) ? null : fault),
            cancellationToken);
        var errors = set.Accept(result, out var files, cancellationToken);
        ImportReport.PrintFindings(Terminal.Error, result.Findings);
        if (errors.Count > 0)
        {
            FindingsPrinter.Print(Terminal.Error, errors, set.WithOthers(files), showsAll: false);
            Terminal.Error.WriteLine("kg: nothing was written, because these errors are not in the imported facts. Correct them first.");
            return ExitCode.Failure;
        }

        written.Write(set.Format(files), ids, result.Findings);
        ImportReport.PrintCounts(Terminal.Output, result, folder, written.Quarantine);
        var isLost = result.Findings.CountOf(ImportLoss.Record) + result.Findings.CountOf(ImportLoss.Statement) > 0;
        return (isStrict && isLost) || (isLost && result.EntityCount + result.StatementCount == 0) ? ExitCode.Failure : ExitCode.Success;
    }

    private static int Refuse(IReadOnlyList<ImportFinding> mistakes)
    {
        foreach (var mistake in mistakes.OrderBy(mistake => mistake.Place.Line).ThenBy(mistake => mistake.Place.Column))
        {
            ImportReport.Print(Terminal.Error, mistake);
        }

        return ExitCode.Failure;
    }
}
