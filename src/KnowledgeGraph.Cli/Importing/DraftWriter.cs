using System.Text;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Time;
using KnowledgeGraph.Exchange.Import.Drafting;
using KnowledgeGraph.Exchange.Import.Reading;
using KnowledgeGraph.Format;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Importing;

/// <summary><c>kg import --draft</c>: writes what is proposed for data.</summary>
internal static class DraftWriter
{
    /// <param name="folder">Where it is written; null for standard output.</param>
    /// <exception cref="Input.UnusableInputException">A file does not exist, or the format is not known.</exception>
    public static int Run(IReadOnlyList<string> data, DirectoryInfo? folder)
    {
        var here = folder?.FullName ?? Environment.CurrentDirectory;
        var files = data.SelectMany(pattern => InputFinder.Expand(pattern, Environment.CurrentDirectory, null))
            .Distinct(StringComparer.Ordinal)
            .Select(path => new InputFile(
                path,
                Path.GetRelativePath(here, path).Replace('\\', '/'),
                InputFinder.FormatOf(path)
                    ?? throw new Input.UnusableInputException($"The format of '{path}' is not known from its name: it is to end in .csv, "
                        + ".json, .jsonl or .yaml."),
                DocumentEncoding.Default,
                Path.GetExtension(path).ToLowerInvariant() switch { ".tsv" or ".tab" => '\t', ".psv" => '|', _ => null }))
            .ToArray();
        var draft = ImportDraft.Of(
            files, YamlData.Parse, text => EdtfParser.TryParse(text, out _, out var fault) ? null : fault);
        if (folder is null)
        {
            Terminal.Text.Write($"# mapping.yaml\n{draft.Mapping}\n# ontology.yaml\n{draft.Ontology}");
            return ExitCode.Success;
        }

        folder.Create();
        foreach (var (name, text) in
            new[] { ("mapping.yaml", draft.Mapping), ("ontology.yaml", draft.Ontology), ("draft.md", draft.Report) })
        {
            var file = new FileInfo(Path.Combine(folder.FullName, name));
            if (file.Exists && File.ReadAllText(file.FullName) != text)
            {
                throw new Input.UnusableInputException($"'{Path.Combine(folder.ToString(), name)}' exists and is different: a draft "
                    + "replaces nothing. Name another folder with -o.");
            }

            ReplacedFile.Write(file, Encoding.UTF8.GetBytes(text));
        }

        Terminal.Output.WriteLine($"{Path.Combine(folder.ToString(), "mapping.yaml")}, ontology.yaml and draft.md, which says what was "
            + $"found. Then: kg import {Path.Combine(folder.ToString(), "mapping.yaml")} -o facts");
        return ExitCode.Success;
    }
}
