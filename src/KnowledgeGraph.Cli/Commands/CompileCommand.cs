using System.CommandLine;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
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
        var command = new ExampleCommand(
            "compile",
            "Compiles a fact set to an image file.",
            "kg compile seeds -o facts.kg")
        {
            folder, documents, output,
        };
        command.SetAction(parsed => Guard.Run(() => Run(parsed.GetValue(folder)!, parsed.GetValue(documents), parsed.GetValue(output)!)));
        return command;
    }

    private static int Run(DirectoryInfo folder, DirectoryInfo? documents, FileInfo output)
    {
        if (ImagePrinter.Compile(FolderInput.Read(folder, documents)) is not { } image)
        {
            return ExitCode.Failure;
        }

        ReplacedFile.Write(output, image.Bytes);
        Terminal.Output.WriteLine($"{output}: {image.Bytes.Length:N0} bytes, content {image.ContentHash}");
        return ExitCode.Success;
    }
}
