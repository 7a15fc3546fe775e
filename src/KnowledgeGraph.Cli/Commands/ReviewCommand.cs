using System.CommandLine;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Reviewing;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Reviews;
using KnowledgeGraph.Language.Citing;
using KnowledgeGraph.Language.FactSets;
using KnowledgeGraph.Language.Reviewing;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>
/// <c>kg review</c>: what is to be reviewed, by risk; a statement beside its passages; the line that says that somebody did.
/// </summary>
internal static class ReviewCommand
{
    public static Command Create()
    {
        var statements = new Argument<string[]>("statements")
        {
            Description = "The ids of statements. On their own, they are shown beside their passages; without any, what is to be reviewed "
                + "is listed.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var by = new Option<string?>("--by")
        {
            Description = "Who has reviewed the statements; the review is written beside each.",
            HelpName = "name",
        };
        var on = new Option<string?>("--on") { Description = "The day of the review, YYYY-MM-DD.", HelpName = "day" };
        var asOf = new Option<string?>("--as-of")
        {
            Description = "The day by which reviews are judged, YYYY-MM-DD; by default that of the ontology.",
            HelpName = "day",
        };
        var set = FolderArgument.Set();
        var documents = FolderArgument.Documents();
        var json = new Option<bool>("--json") { Description = "Prints JSON, for programs." };
        var limit = LimitOption.Create("statements listed", usual: 20);
        var command = new ExampleCommand(
            "review",
            "Lists the statements to review, riskiest first, and writes reviews beside them.",
            "kg review --documents path/to/documents",
            "kg review st_0123456789abcdef",
            "kg review st_0123456789abcdef --by ana --on 2026-09-20")
        {
            statements, by, on, asOf, set, documents, json, limit,
        };
        command.Validators.Add(result =>
        {
            var isWriting = result.GetValue(by) is not null;
            if (isWriting != (result.GetValue(on) is not null))
            {
                result.AddError(isWriting ? "--by requires --on, the day of the review." : "--on requires --by, the name of the reviewer.");
            }
            else if (isWriting && result.GetValue(statements) is not { Length: > 0 })
            {
                result.AddError("--by requires the ids of the statements that were reviewed.");
            }
            else if (result.GetValue(by) is { } name && !ReviewerName.IsValid(name))
            {
                result.AddError($"--by must be {ReviewerName.Form}.");
            }
            else if (result.GetValue(on) is { } day && DayOf(day) is null)
            {
                result.AddError($"'{day}' is not a day: --on is YYYY-MM-DD, such as 2026-09-20.");
            }
            else if (result.GetValue(asOf) is { } judged && DayOf(judged) is null)
            {
                result.AddError($"'{judged}' is not a day: --as-of is YYYY-MM-DD, such as 2026-09-20.");
            }
            else if (isWriting && result.GetValue(json))
            {
                result.AddError("--by and --json cannot be used together.");
            }
            else if (result.GetValue(json) && result.GetResult(limit) is { Tokens.Count: > 0 })
            {
                result.AddError("--limit has no effect with --json, which lists everything.");
            }
        });
        command.SetAction(parsed => Guard.Run(() =>
        {
            var folder = parsed.GetValue(set)!;
            var files = FolderInput.Read(folder, parsed.GetValue(documents));
            var compilation = files.CompileWithPlaces(parsed.GetValue(asOf) is { } judged ? DayOf(judged) : null);
            if (ImagePrinter.Write(compilation, files) is not { } image)
            {
                Terminal.Error.WriteLine($"kg: '{folder}' does not compile; its errors are above.");
                return ExitCode.Unusable;
            }

            using var graph = FactGraph.Open(image.Bytes);
            var list = new ReviewList(graph, compilation.FactSet!);
            var named = parsed.GetValue(statements)!.Distinct(StringComparer.Ordinal).Select(id => list.Item(Find(graph, id))).ToArray();
            if (parsed.GetValue(by) is { } name)
            {
                return Write(named, name.Trim(), parsed.GetValue(on)!, compilation, files, folder);
            }

            Show(named, list, files, parsed.GetValue(json), LimitOption.Of(parsed.GetValue(limit)));
            return ExitCode.Success;
        }));
        return command;
    }

    private static void Show(ReviewItem[] named, ReviewList list, FactSetFiles files, bool asJson, int limit)
    {
        var passages = new PassageTexts(new CitedDocuments(files, SourceList.Read(files)));
        var items = named.Length > 0 ? named : list.ToReview();
        if (asJson)
        {
            JsonOutput.Print(json => new ReviewJson(json, passages).Write(items));
            return;
        }

        var page = new ReviewPage(Terminal.Output, passages);
        if (named.Length == 0)
        {
            page.Print(items, limit);
            return;
        }

        foreach (var item in named)
        {
            page.Print(item);
        }
    }

    private static int Write(
        ReviewItem[] items, string by, string on, FactCompilation compilation, FactSetFiles files, DirectoryInfo folder)
    {
        if (Array.Find(items, item => FactSetPaths.IsOfUsedSet(compilation.Places[item.Statement.Id].Path)) is { } used)
        {
            throw new UnusableInputException(
                $"'{used.Statement.Id}' is stated in {new FindingPaths(folder.ToString()).FromHere(compilation.Places[used.Statement.Id])}, in a set "
                    + $"that '{folder}' uses: review it there, with --set and the folder of that set. Nothing was written.");
        }

        var changed = ReviewWriter.Write(
            files, [.. items.Select(item => (compilation.Places[item.Statement.Id], new WrittenReviewText(by, on, item.Digest)))]);
        foreach (var file in changed)
        {
            SetFile.Write(folder, file);
        }

        foreach (var item in items)
        {
            var place = Path.Join(folder.ToString(), compilation.Places[item.Statement.Id].ToString());
            Terminal.Output.WriteLine(VisibleText.Of($"{place}: {item.Statement.Id} reviewed by {by} on {on}"));
        }

        return ExitCode.Success;
    }

    /// <summary>A day of four digits for the year, counted from 1970-01-01; null for another text.</summary>
    private static int? DayOf(string text) => text.Length == 10 && Day.TryParse(text, out var day) ? day : null;

    private static Statement Find(FactGraph graph, string id)
    {
        if (!graph.TryFindStatement(id, out var statement))
        {
            throw new UnusableInputException(
                $"There is no statement '{id}'. 'kg review' lists those to review; an id changes with what identifies its statement.");
        }

        return statement.Basis == Basis.Derived
            ? throw new UnusableInputException($"'{id}' is derived, and follows from its premises: review those.")
            : statement;
    }
}
