using System.CommandLine;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Exchange.Export;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg export</c>: the facts in a format of other tools.</summary>
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
            Description = "Writes to a file in place of standard output; a format of several files needs a folder.",
            HelpName = "file",
        };
        var command = new ExampleCommand(
            "export",
            "Writes facts in a format of other tools.",
            "kg export seeds --format graphml -o facts.graphml",
            "kg export facts.kg --format jsonl > facts.jsonl",
            "kg export facts.kg --format parquet -o tables")
        {
            facts, set, format, output,
        };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Guard.Run(() => Run(
            GraphInput.Find(parsed.GetValue(facts)!, parsed.GetValue(set)!, documents: null),
            ExportFormats.Find(parsed.GetValue(format)!)!,
            parsed.GetValue(output),
            cancellationToken))));
        return command;
    }

    private static int Run(GraphInput input, ExportFormat format, FileInfo? output, CancellationToken cancellationToken)
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

        if (output is null)
        {
            using var console = new BufferedStream(Console.OpenStandardOutput());
            format.Files[0].Write(graph, console, cancellationToken);
        }
        else if (format.Files is [var only])
        {
            ReplacedFile.Write(output, stream => only.Write(graph, stream, cancellationToken));
        }
        else
        {
            WriteFolder(graph, format, Path.TrimEndingDirectorySeparator(output.FullName), cancellationToken);
        }

        return ExitCode.Success;
    }

    private static void CheckFolder(ExportFormat format, FileInfo? output)
    {
        var files = string.Join(", ", format.Files.Select(file => file.Name));
        if (output is null)
        {
            throw new UnusableInputException($"{format.Name} is written as several files ({files}): name a folder for them with -o.");
        }

        if (File.Exists(output.FullName))
        {
            throw new UnusableInputException(
                $"'{output}' is a file, and {format.Name} is written as several ({files}): name a folder with -o.");
        }
    }

    private static void WriteFolder(FactGraph graph, ExportFormat format, string folder, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            OutputFault.Guard(new FileInfo(folder), () => Directory.CreateDirectory(folder));
        }

        foreach (var file in format.Files)
        {
            ReplacedFile.Write(new FileInfo(Path.Combine(folder, file.Name)), stream => file.Write(graph, stream, cancellationToken));
        }
    }
}
