using System.CommandLine;
using KnowledgeGraph.Cli.Linking;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Format;
using KnowledgeGraph.Language.FactSets;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg link</c>: compiled images become one, without their files.</summary>
internal static class LinkCommand
{
    public static Command Create()
    {
        var images = new Argument<string[]>("images")
        {
            Description = "The image files; their order does not matter.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<FileInfo>("--output", "-o") { Description = "The image file to write.", Required = true };
        var name = new Option<string?>("--name") { Description = "The name of the set; by default the names of the images' sets." };
        var description = new Option<string?>("--description")
        {
            Description = "The description of the set; by default the descriptions of the images' sets.",
        };
        var command = new ExampleCommand(
            "link",
            "Puts compiled images together, and checks them like one set.",
            "kg link rail.kg tram.kg -o all.kg",
            "kg link rail.kg tram.kg -o all.kg --name Transport --description \"Trains and trams.\"")
        {
            images, output, name, description,
        };
        command.SetAction(parsed => Guard.Run(() =>
            Run(parsed.GetValue(images)!, parsed.GetValue(output)!, parsed.GetValue(name), parsed.GetValue(description))));
        return command;
    }

    private static int Run(string[] images, FileInfo output, string? name, string? description)
    {
        var compilation = ImageLinking.Link(images, name, description);
        var nowhere = new FactSetFiles([], []);
        if (ImagePrinter.Write(compilation, nowhere) is not { } image)
        {
            return ExitCode.Failure;
        }

        FindingsPrinter.Print(Terminal.Error, compilation.Diagnostics, nowhere, showsAll: false);
        ReplacedFile.Write(output, image.Bytes);
        var facts = compilation.FactSet!;
        Terminal.Output.WriteLine(
            $"{CountPhrase.Of(facts.Entities.Count, "entity", "entities")}, {CountPhrase.Of(facts.Statements.Count, "statement")}, "
                + CountPhrase.Of(facts.Sources.Count, "source"));
        Terminal.Output.WriteLine($"{output}: {image.Bytes.Length:N0} bytes, content {image.ContentHash}");
        return ExitCode.Success;
    }
}
