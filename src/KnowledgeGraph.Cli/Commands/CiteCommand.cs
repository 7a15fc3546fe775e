using System.CommandLine;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Evidence;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg cite</c>: the evidence line of some words, so that nobody counts characters by hand.</summary>
internal static class CiteCommand
{
    // Enough of the surroundings to tell two places apart.
    private const int Surroundings = 30;

    public static Command Create()
    {
        var source = new Argument<string>("source") { Description = "The id of a source in sources.yaml." };
        var words = new Argument<string>("words") { Description = "The passage, in the document's words; white space and line ends do not matter." };
        var folder = FolderArgument.Set();
        var documents = FolderArgument.Documents();
        var command = new Command("cite", "Prints the evidence line of a passage.") { source, words, folder, documents };
        command.SetAction(parsed => Guard.Run(() => Run(
            parsed.GetValue(source)!, parsed.GetValue(words)!, FactSetFolder.Read(parsed.GetValue(folder)!, parsed.GetValue(documents)))));
        return command;
    }

    private static int Run(string source, string words, FactFiles set)
    {
        var document = new DocumentText(Document(source, set).Text);
        var matches = new PassageFinder(document).Find(words);
        if (matches.Count == 0)
        {
            Terminal.Error.WriteLine($"kg: these words do not stand in '{source}'.");
            return ExitCode.Failure;
        }

        var digest = PassageDigest.Compute(words);
        if (matches.Count == 1)
        {
            Terminal.Output.WriteLine(new EvidenceReference(source, matches[0].Offset, matches[0].Length, digest).ToString());
            return ExitCode.Success;
        }

        Terminal.Error.WriteLine($"kg: these words stand {matches.Count} times in '{source}'; choose one of these lines, or give more words:");
        foreach (var match in matches)
            Terminal.Output.WriteLine($"{new EvidenceReference(source, match.Offset, match.Length, digest)}  # {InContext(document, match)}");
        return ExitCode.Failure;
    }

    private static SourceDocumentText Document(string source, FactFiles set)
    {
        var file = SourceList.FileOf(set, source);
        var documents = set.Documents;
        return documents.FirstOrDefault(document => document.Name == file)
            ?? throw new UnusableInputException($"The document '{file}' of the source '{source}' is not at hand. Name its folder with --documents.");
    }

    private static string InContext(DocumentText document, PassageMatch match)
    {
        var start = Math.Max(0, match.Offset - Surroundings);
        var end = Math.Min(document.Length, match.Offset + match.Length + Surroundings);
        return "…" + PassageDigest.Fold(document.Passage(start, end - start)) + "…";
    }
}
