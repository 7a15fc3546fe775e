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
            Description = "Writes to a file in place of standard output.",
            HelpName = "file",
        };
        var command = new ExampleCommand(
            "export",
            "Writes facts in a format of other tools.",
            "kg export seeds --format graphml -o facts.graphml",
            "kg export facts.kg --format jsonl > facts.jsonl")
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
        using var graph = input.Open();
        if (graph is null)
        {
            return ExitCode.Failure;
        }

        if (output is null)
        {
            using var console = new BufferedStream(Console.OpenStandardOutput());
            format.Write(graph, console, cancellationToken);
            return ExitCode.Success;
        }

        ReplacedFile.Write(output, stream => format.Write(graph, stream, cancellationToken));
        return ExitCode.Success;
    }
}
