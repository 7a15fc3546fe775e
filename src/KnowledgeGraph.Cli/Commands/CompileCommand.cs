using System.CommandLine;
using System.Text;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Format;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Language.Leaving;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg compile</c>: the image in a file, the same bytes that the generator puts into the assembly.</summary>
internal static class CompileCommand
{
    public static Command Create()
    {
        var folder = FolderArgument.Create();
        var documents = FolderArgument.Documents();
        var output = new Option<FileInfo>("--output", "-o") { Description = "The image file to write.", Required = true };
        var leaveOut = new Option<bool>("--leave-out-wrong")
        {
            Description = "Leaves out statements and declarations with errors, and writes them to a file next to the image.",
        };
        var release = FolderArgument.Release();
        var command = new ExampleCommand(
            "compile",
            "Compiles a fact set to an image file.",
            "kg compile seeds -o facts.kg",
            "kg compile feed -o feed.kg --leave-out-wrong",
            "kg compile seeds -o public.kg --release TLP:CLEAR")
        {
            folder, documents, output, leaveOut, release,
        };
        command.SetAction(parsed => Guard.Run(() =>
        {
            var files = FolderInput.Read(parsed.GetValue(folder)!, parsed.GetValue(documents)) with { Release = parsed.GetValue(release) };
            return parsed.GetValue(leaveOut)
                ? LeaveOut(files, parsed.GetValue(output)!)
                : WriteRelease(files, parsed.GetValue(output)!);
        }));
        return command;
    }

    private static int WriteRelease(FactSetFiles files, FileInfo output)
    {
        var compilation = LongWork.Check(files);
        var image = ImagePrinter.Write(compilation, files);
        if (image is not null)
        {
            ReleasePrinter.Print(compilation, files);
        }

        return Write(image, output);
    }

    private static int LeaveOut(FactSetFiles files, FileInfo output)
    {
        var (compilation, leftOut) = LenientCompilation.Run(files);
        var image = ImagePrinter.Write(compilation, files);
        if (image is not null && leftOut.Count > 0)
        {
            // The name does not end in .yaml: beside the set, it would belong to it.
            var file = new FileInfo(output + ".left-out.txt");
            ReplacedFile.Write(file, Encoding.UTF8.GetBytes(LeftOutFile.Write(leftOut)));
            FindingsPrinter.Print(Terminal.Error, [.. leftOut.SelectMany(part => part.Findings)], files, showsAll: false);
            Terminal.Error.WriteLine(
                $"{CountPhrase.Of(leftOut.Count, "wrong statement or declaration was", "wrong statements and declarations were")} "
                    + $"left out and written to {file}");
        }

        return Write(image, output);
    }

    private static int Write(FactImage? image, FileInfo output)
    {
        if (image is null)
        {
            return ExitCode.Failure;
        }

        ReplacedFile.Write(output, image.Bytes);
        Terminal.Output.WriteLine($"{output}: {image.Bytes.Length:N0} bytes, content {image.ContentHash}");
        return ExitCode.Success;
    }
}
