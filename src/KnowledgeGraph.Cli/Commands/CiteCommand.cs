using System.CommandLine;
using KnowledgeGraph.Cli.Citing;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Format;
using KnowledgeGraph.Language.Citing;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Language.Filling;
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
    private const int MaxShownRecord = 120;

    public static Command Create()
    {
        var source = new Argument<string?>("source")
        {
            Description = "The id of a source. On its own, the whole document is cited.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var words = new Argument<string?>("words")
        {
            Description = "The words of the passage; white space and line breaks do not matter.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var row = new Option<int?>("--row") { Description = "Cites a row of a table, or a line, by its number from 1 with the header." };
        var pointer = new Option<string?>("--pointer")
        {
            Description = "Cites a value of a JSON document by its pointer, such as /objects/5.",
        };
        var from = new Option<string?>("--from")
        {
            Description = "Cites the passages of a file: *.jsonl and *.csv with 'source', 'exact', 'prefix' and 'suffix', "
                + "or a passage a line; "
                + "'-' reads lines from the standard input. The answer has the same format and order.",
            HelpName = "file",
        };
        var reanchor = new Option<bool>("--reanchor")
        {
            Description = "Corrects positions in the fact files after a document changed, where the digest identifies a single place; "
                + "for one source, or for all.",
        };
        var fill = new Option<bool>("--fill")
        {
            Description = "Turns words that are written as evidence into positions, in place, in all fact files; for one source, or for all "
                + "that may not be quoted.",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --reanchor or --fill: shows the changes and writes nothing." };
        var folder = FolderArgument.Set();
        var documents = FolderArgument.Documents();
        var command = new ExampleCommand(
            "cite",
            "Prints the evidence of a passage, a row, a JSON value or a document.",
            "kg cite annual-report \"the words of the passage\" --documents path/to/documents",
            "kg cite members --row 17",
            "kg cite --from passages.jsonl",
            "kg cite --fill --documents path/to/documents",
            "kg cite --reanchor annual-report --dry-run")
        {
            source, words, row, pointer, from, fill, reanchor, dryRun, folder, documents,
        };
        command.Validators.Add(result =>
        {
            var ways = new (string Name, bool IsGiven)[]
            {
                ("words", result.GetValue(words) is not null), ("--row", result.GetValue(row) is not null),
                ("--pointer", result.GetValue(pointer) is not null), ("--from", result.GetValue(from) is not null),
                ("--fill", result.GetValue(fill)), ("--reanchor", result.GetValue(reanchor)),
            }.Where(way => way.IsGiven).Select(way => way.Name).ToArray();
            if (ways.Length > 1)
            {
                result.AddError($"{ways[0]} and {ways[1]} cannot be used together.");
            }
            else if (result.GetValue(source) is null && !ways.Any(way => way is "--from" or "--fill" or "--reanchor"))
            {
                result.AddError("Name a source and the words of a passage, or use --from, --fill or --reanchor.");
            }
            else if (result.GetValue(dryRun) && !result.GetValue(reanchor) && !result.GetValue(fill))
            {
                result.AddError("--dry-run requires --reanchor or --fill.");
            }
        });
        command.SetAction(parsed => Guard.Run(() =>
        {
            var at = parsed.GetValue(folder)!;
            var set = FolderInput.Read(at, parsed.GetValue(documents));
            var sources = SourceInput.Read(set);
            var id = parsed.GetValue(source);
            if (parsed.GetValue(reanchor))
            {
                return Reanchor(id, set, sources, at, parsed.GetValue(dryRun));
            }

            if (id is not null)
            {
                SourceInput.Find(sources, id);
            }

            if (parsed.GetValue(fill))
            {
                return Fill(id, set, sources, at, parsed.GetValue(dryRun));
            }

            var cited = new CitedDocuments(set, sources);
            return parsed.GetValue(from) is { } file ? BatchCitation.Run(cited, id, file)
                : parsed.GetValue(row) is { } number
                    ? CiteRecord(id!, cited, text => RecordCitation.OfRow(id!, cited.File(id!)!, text, number))
                : parsed.GetValue(pointer) is { } path ? CiteRecord(id!, cited, text => RecordCitation.OfPointer(id!, text, path))
                : parsed.GetValue(words) is { } passage ? Cite(id!, passage, cited)
                : CiteWhole(id!);
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
        Write(isDryRun ? [] : result.Files, folder);
        return result.Left == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static int Fill(string? source, FactSetFiles set, SourceList sources, DirectoryInfo folder, bool isDryRun)
    {
        var result = QuotationFilling.Run(set, sources, source);
        FillingPrinter.Print(Terminal.Output, result);
        Write(isDryRun ? [] : result.Files, folder);
        return result.Left == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static void Write(IEnumerable<SourceText> files, DirectoryInfo folder)
    {
        foreach (var file in files)
        {
            SetFile.Write(folder, file);
        }
    }

    private static int CiteWhole(string source)
    {
        Terminal.Output.WriteLine(source);
        return ExitCode.Success;
    }

    private static int CiteRecord(string source, CitedDocuments documents, Func<DocumentText, RecordCitation> cite)
    {
        var citation = cite(TextOf(source, documents));
        if (citation.Evidence is null)
        {
            Terminal.Error.WriteLine($"kg: '{source}' {citation.Text}.");
            return ExitCode.Failure;
        }

        Terminal.Output.WriteLine($"{citation.Evidence}  # {VisibleText.Of(CutText.To(citation.Text, MaxShownRecord))}");
        return ExitCode.Success;
    }

    private static int Cite(string source, string words, CitedDocuments documents)
    {
        var document = TextOf(source, documents);
        var finder = new PassageFinder(document);
        var matches = finder.Find(words);
        if (matches.Count == 0)
        {
            Terminal.Error.WriteLine($"kg: these words do not occur in '{source}'.");
            if (finder.Nearest(words) is var (offset, nearest))
            {
                Terminal.Error.WriteLine($"kg: the nearest text is, at {offset}: {VisibleText.Of(nearest)}");
            }

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

    private static DocumentText TextOf(string source, CitedDocuments documents) =>
        documents.Text(source, out var fault)
        ?? throw new UnusableInputException(Capitalised(fault!) + ".");

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string InContext(DocumentText document, PassageMatch match)
    {
        var start = Math.Max(0, match.Offset - Surroundings);
        var end = Math.Min(document.Length, match.Offset + match.Length + Surroundings);
        return "…" + PassageDigest.Fold(document.Passage(start, end - start)) + "…";
    }
}
