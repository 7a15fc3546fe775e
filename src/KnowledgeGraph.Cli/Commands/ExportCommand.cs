using System.CommandLine;
using KnowledgeGraph.Cli.Exports;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Selecting;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg export</c>: the facts, or some of them, in a format of other tools.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var facts = new Argument<string>("facts")
        {
            Description = "A folder of fact files, an image file, or a revision of git (REVISION, or REVISION:FOLDER).",
            DefaultValueFactory = _ => SetFolder.Find().ToString(),
        };
        var set = FolderArgument.Set();
        var format = new Option<string>("--format", "-f")
        {
            Description = $"The format. {string.Join(". ", ExportFormats.All.Select(format => $"{format.Name}: {format.Description}"))}.",
            Required = true,
        };
        format.AcceptOnlyFromAmong([.. ExportFormats.All.Select(format => format.Name)]);
        var output = new Option<FileInfo?>("--output", "-o")
        {
            Description =
                "Writes to a file in place of standard output; a format of several files needs a folder, or the name of a .zip file.",
            HelpName = "file",
        };
        var baseIri = new Option<string>("--base")
        {
            Description = "The beginning of the IRIs of entities, statements and sources in RDF: the address at which a server shows them.",
            HelpName = "IRI",
            DefaultValueFactory = _ => BaseIri.Default.Text,
        };
        var release = FolderArgument.Release();
        var selection = new SelectionOptionSet();
        var command = new ExampleCommand(
            "export",
            "Writes facts in a format of other tools.",
            "kg export seeds --format graphml -o facts.graphml",
            "kg export facts.kg --format jsonl > facts.jsonl",
            "kg export facts.kg --format csv -o tables --as-of 2024-05-31 --all false",
            "kg export facts.kg --format turtle --base https://facts.example/ -o facts.ttl")
        {
            facts, set, format, output, baseIri, release,
        };
        foreach (var option in selection.All)
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellationToken) => Task.FromResult(Guard.Run(() => Run(
            Released(GraphInput.Find(parsed.GetValue(facts)!, parsed.GetValue(set)!, documents: null), parsed.GetValue(release)),
            ExportFormats.Find(parsed.GetValue(format)!)!,
            ReadBase(parsed.GetValue(baseIri)!),
            graph => selection.Read(graph, parsed),
            parsed.GetValue(output),
            cancellationToken))));
        return command;
    }

    /// <exception cref="UnusableInputException">It is an image: what could be left out of it is known only from the files.</exception>
    private static GraphInput Released(GraphInput input, string? release) =>
        release is null ? input
        : input.Files is { } files ? input with { Files = files with { Release = release } }
        : throw new UnusableInputException(
            $"'{input.Name}' is an image, and a release is made from the files: kg compile seeds --release {release} -o FILE, then export FILE.");

    private static BaseIri ReadBase(string text) => BaseIri.TryParse(text, out var iri)
        ? iri
        : throw new UnusableInputException($"--base has \"{text}\", which is not an absolute IRI: write one like https://facts.example/.");

    private static int Run(
        GraphInput input,
        ExportFormat format,
        BaseIri baseIri,
        Func<FactGraph, SelectionOptions> options,
        FileInfo? output,
        CancellationToken cancellationToken)
    {
        if (format.Files.Count > 1)
        {
            CheckFolder(format, output);
        }

        using var graph = input.Open();
        if (graph is null)
        {
            return ExitCode.Failure;
        }

        var selection = GraphSelection.Of(graph, options(graph), cancellationToken);
        Write(format, new ExportInput(selection, baseIri), output, cancellationToken);
        ExportReport.Print(format, selection, LeftOut.Of(format, selection, cancellationToken));
        return ExitCode.Success;
    }

    private static void Write(ExportFormat format, ExportInput input, FileInfo? output, CancellationToken cancellationToken)
    {
        if (output is null)
        {
            using var console = new BufferedStream(Terminal.OpenBytes());
            format.Files[0].Write(input, console, cancellationToken);
        }
        else if (format.Files is [var only])
        {
            ReplacedFile.Write(output, stream => only.Write(input, stream, cancellationToken));
        }
        else if (IsArchive(output))
        {
            ReplacedFile.Write(output, stream => ZippedExport.Write(format, input, stream, cancellationToken));
        }
        else
        {
            WriteFolder(format, input, Path.TrimEndingDirectorySeparator(output.FullName), cancellationToken);
        }
    }

    private static void CheckFolder(ExportFormat format, FileInfo? output)
    {
        var files = string.Join(", ", format.Files.Select(file => file.Name));
        if (output is null)
        {
            throw new UnusableInputException($"{format.Name} is written as several files ({files}): name a folder for them with -o.");
        }

        if (File.Exists(output.FullName) && !IsArchive(output))
        {
            throw new UnusableInputException(
                $"'{output}' is a file, and {format.Name} is written as several ({files}): name a folder with -o.");
        }
    }

    private static bool IsArchive(FileInfo output) =>
        output.Extension.Equals(".zip", StringComparison.OrdinalIgnoreCase) && !Directory.Exists(output.FullName);

    private static void WriteFolder(ExportFormat format, ExportInput input, string folder, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            OutputFault.Guard(new FileInfo(folder), () => Directory.CreateDirectory(folder));
        }

        foreach (var file in format.Files)
        {
            ReplacedFile.Write(new FileInfo(Path.Combine(folder, file.Name)), stream => file.Write(input, stream, cancellationToken));
        }
    }
}
