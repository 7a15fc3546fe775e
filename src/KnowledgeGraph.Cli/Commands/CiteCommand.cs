using System.CommandLine;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Reanchoring;
using KnowledgeGraph.Compiler.Evidence;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg cite</c>: the evidence line of some words, so that nobody counts characters by hand; and its mending when a document changed.</summary>
internal static class CiteCommand
{
    // Enough of the surroundings to tell two places apart.
    private const int Surroundings = 30;

    public static Command Create()
    {
        var source = new Argument<string?>("source") { Description = "The id of a source in sources.yaml.", Arity = ArgumentArity.ZeroOrOne };
        var words = new Argument<string?>("words")
        {
            Description = "The passage, in the document's words; white space and line ends do not matter.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var reanchor = new Option<bool>("--reanchor")
        {
            Description = "Mends the positions in the fact files after a document changed, where the digest still says which place is meant; of one source, or of all.",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --reanchor: says what would be mended and writes nothing." };
        var folder = FolderArgument.Set();
        var documents = FolderArgument.Documents();
        var command = new ExampleCommand(
            "cite",
            "Prints the evidence line of a passage.",
            "kg cite annual-report \"the words of the passage\" --documents path/to/documents",
            "kg cite --reanchor annual-report --dry-run")
        {
            source, words, reanchor, dryRun, folder, documents,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(reanchor) && result.GetValue(words) is not null)
            {
                result.AddError("--reanchor takes no words.");
            }
            else if (!result.GetValue(reanchor) && result.GetValue(words) is null)
            {
                result.AddError("Name a source and give its words, or use --reanchor.");
            }
            else if (result.GetValue(dryRun) && !result.GetValue(reanchor))
            {
                result.AddError("--dry-run goes with --reanchor.");
            }
        });
        command.SetAction(parsed => Guard.Run(() =>
        {
            var at = parsed.GetValue(folder)!;
            var set = FactSetFolder.Read(at, parsed.GetValue(documents));
            return parsed.GetValue(reanchor)
                ? Reanchor(parsed.GetValue(source), set, at, parsed.GetValue(dryRun))
                : Cite(parsed.GetValue(source)!, parsed.GetValue(words)!, set);
        }));
        return command;
    }

    private static int Reanchor(string? source, FactFiles set, DirectoryInfo folder, bool isDryRun)
    {
        if (source is not null)
        {
            SourceList.Entry(set, source);
        }

        var edits = new FileEdits(folder);
        var isWhole = new DocumentReanchoring(set, edits, Terminal.Output).Run(source);
        if (!isDryRun)
        {
            edits.Save();
        }

        return isWhole ? ExitCode.Success : ExitCode.Failure;
    }

    private static int Cite(string source, string words, FactFiles set)
    {
        var document = new DocumentText(Document(source, set).Text.TrimStart('\uFEFF'));
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
        {
            Terminal.Output.WriteLine($"{new EvidenceReference(source, match.Offset, match.Length, digest)}  # {VisibleText.Of(InContext(document, match))}");
        }

        return ExitCode.Failure;
    }

    private static SourceDocumentText Document(string source, FactFiles set)
    {
        var file = SourceList.FileOf(SourceList.Entry(set, source))
            ?? throw new UnusableInputException($"No file is kept of the source '{source}', so nothing of it can be cited by position.");
        return set.Documents.FirstOrDefault(document => document.Name == file.Value)
            ?? throw new UnusableInputException($"The document '{file.Value}' of the source '{source}' is not at hand. Name its folder with --documents.");
    }

    private static string InContext(DocumentText document, PassageMatch match)
    {
        var start = Math.Max(0, match.Offset - Surroundings);
        var end = Math.Min(document.Length, match.Offset + match.Length + Surroundings);
        return "…" + PassageDigest.Fold(document.Passage(start, end - start)) + "…";
    }
}
