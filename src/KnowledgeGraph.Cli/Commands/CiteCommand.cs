using System.CommandLine;
using System.Text;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Language.Reanchoring;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>
/// <c>kg cite</c>: the evidence line of a passage, so that nobody counts characters by hand, and its correction after a document changed.
/// </summary>
internal static class CiteCommand
{
    // Enough of the surroundings to tell two places apart.
    private const int Surroundings = 30;

    public static Command Create()
    {
        var source = new Argument<string?>("source")
        {
            Description = "The id of a source in sources.yaml.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var words = new Argument<string?>("words")
        {
            Description = "The words of the passage; white space and line breaks do not matter.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var reanchor = new Option<bool>("--reanchor")
        {
            Description = "Corrects positions in the fact files after a document changed, where the digest identifies a single place; "
                + "for one source, or for all.",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --reanchor: shows the corrections and writes nothing." };
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
                result.AddError("--reanchor does not take words.");
            }
            else if (!result.GetValue(reanchor) && result.GetValue(words) is null)
            {
                result.AddError("Name a source and the words of a passage, or use --reanchor.");
            }
            else if (result.GetValue(dryRun) && !result.GetValue(reanchor))
            {
                result.AddError("--dry-run requires --reanchor.");
            }
        });
        command.SetAction(parsed => Guard.Run(() =>
        {
            var at = parsed.GetValue(folder)!;
            var set = FolderInput.Read(at, parsed.GetValue(documents));
            var sources = SourceInput.Read(set);
            return parsed.GetValue(reanchor)
                ? Reanchor(parsed.GetValue(source), set, sources, at, parsed.GetValue(dryRun))
                : Cite(SourceInput.Find(sources, parsed.GetValue(source)!), parsed.GetValue(words)!, set);
        }));
        return command;
    }

    private static int Reanchor(string? source, FactSetFiles set, SourceList sources, DirectoryInfo folder, bool isDryRun)
    {
        if (source is not null && SourceInput.Find(sources, source).DocumentIn(set) is null)
        {
            throw new UnusableInputException($"The document of the source '{source}' is not available. Name its folder with --documents.");
        }

        var result = DocumentReanchoring.Run(set, sources, source);
        ReanchoringPrinter.Print(Terminal.Output, result);
        foreach (var file in isDryRun ? [] : result.Files)
        {
            ReplacedFile.Write(new FileInfo(Path.Combine(folder.FullName, file.Path)), Encoding.UTF8.GetBytes(file.Text));
        }

        return result.Left == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static int Cite(SourceEntry entry, string words, FactSetFiles set)
    {
        var source = entry.Id;
        var document = new DocumentText(Document(entry, set).Text.TrimStart('\uFEFF'));
        var matches = new PassageFinder(document).Find(words);
        if (matches.Count == 0)
        {
            Terminal.Error.WriteLine($"kg: these words do not occur in '{source}'.");
            return ExitCode.Failure;
        }

        var digest = PassageDigest.Compute(words);
        if (matches.Count == 1)
        {
            Terminal.Output.WriteLine(new EvidenceReference(source, matches[0].Offset, matches[0].Length, digest).ToString());
            return ExitCode.Success;
        }

        Terminal.Error.WriteLine(
            $"kg: these words occur {matches.Count} times in '{source}'; choose one of these lines, or give more words:");
        foreach (var match in matches)
        {
            Terminal.Output.WriteLine(
                $"{new EvidenceReference(source, match.Offset, match.Length, digest)}  # {VisibleText.Of(InContext(document, match))}");
        }

        return ExitCode.Failure;
    }

    private static SourceDocumentText Document(SourceEntry source, FactSetFiles set)
    {
        var name = source.DocumentName
            ?? throw new UnusableInputException($"The source '{source.Id}' has no file, so it cannot be cited by position.");
        return source.DocumentIn(set)
            ?? throw new UnusableInputException(
                $"The document '{name}' of the source '{source.Id}' is not available. Name its folder with --documents.");
    }

    private static string InContext(DocumentText document, PassageMatch match)
    {
        var start = Math.Max(0, match.Offset - Surroundings);
        var end = Math.Min(document.Length, match.Offset + match.Length + Surroundings);
        return "…" + PassageDigest.Fold(document.Passage(start, end - start)) + "…";
    }
}
