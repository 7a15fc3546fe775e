using System.CommandLine;
using KnowledgeGraph.Changes;
using KnowledgeGraph.Cli.Difference;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Evidence;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg diff</c>: what changed between two fact sets, for people, pull requests and programs.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var old = new Argument<string>("old")
        {
            Description = "A folder of fact files, an image file, or a revision of git (REVISION, or REVISION:FOLDER).",
        };
        var changed = new Argument<string?>("new")
        {
            Description = "The same; defaults to the folder of the set as it is now.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var set = FolderArgument.Set();
        var documents = FolderArgument.Documents();
        var unverified = new Option<bool>("--unverified")
        {
            Description = "Ignores the documents, for instance if an old revision cites another version of them.",
        };
        var markdown = new Option<bool>("--markdown") { Description = "Prints Markdown, for a pull request." };
        var json = new Option<bool>("--json") { Description = "Prints JSON, for programs." };
        var limit = LimitOption.Create("entries shown in a section", usual: 200);
        var exitCode = new Option<bool>("--exit-code")
        {
            Description = "Exits with 1 if anything changed, as git diff does; with --schema, if something breaks.",
        };
        var schema = new Option<bool>("--schema")
        {
            Description = "Compares the GraphQL schemas instead (a .graphql file will do), and names the stored operations that break.",
        };
        var trusted = new Option<string?>("--trusted")
        {
            Description = "With --schema: stored operations besides the questions of the set, as a folder or a manifest.",
            HelpName = "path",
        };
        var command = new ExampleCommand(
            "diff",
            "Shows what changed between two fact sets.",
            "kg diff main",
            "kg diff v1.0 v1.1 --markdown",
            "kg diff facts.kg seeds --exit-code",
            "kg diff main --schema --trusted documents/ --exit-code")
        {
            old, changed, set, documents, unverified, markdown, json, limit, exitCode, schema, trusted,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(markdown) && result.GetValue(json))
            {
                result.AddError("Choose one of --markdown and --json.");
            }

            if (result.GetValue(trusted) is not null && !result.GetValue(schema))
            {
                result.AddError("--trusted has no effect without --schema.");
            }

            if (result.GetValue(schema) && result.GetValue(markdown))
            {
                result.AddError("--schema prints text, or JSON with --json.");
            }

            if (result.GetValue(schema) && result.GetResult(limit) is { Tokens.Count: > 0 })
            {
                result.AddError("--limit has no effect with --schema.");
            }

            if (result.GetValue(unverified) && result.GetValue(documents) is not null)
            {
                result.AddError("Choose one of --documents and --unverified.");
            }
        });
        command.SetAction(parsed => Guard.Run(() =>
        {
            var first = parsed.GetValue(old)!;
            var second = parsed.GetValue(changed) ?? parsed.GetValue(set)!.ToString();
            IReadOnlyList<DocumentFile>? files = parsed.GetValue(unverified) ? []
                : parsed.GetValue(documents) is { } folder ? FolderInput.ReadDocuments(folder)
                : null;
            return parsed.GetValue(schema)
                ? RunSchema(
                    first, second, parsed.GetValue(set)!, files, parsed.GetValue(trusted), parsed.GetValue(json), parsed.GetValue(exitCode))
                : Run(
                    first,
                    second,
                    parsed.GetValue(set)!,
                    files,
                    PrinterOf(parsed.GetValue(json), parsed.GetValue(markdown), parsed.GetValue(limit)),
                    parsed.GetValue(exitCode));
        }));
        return command;
    }

    private delegate void Printer(string old, string changed, FactGraphChanges changes);

    private static int Run(
        string old, string changed, DirectoryInfo set, IReadOnlyList<DocumentFile>? documents, Printer print, bool tellsByExitCode)
    {
        var (first, second) = GraphInput.Alike(GraphInput.Find(old, set, documents), GraphInput.Find(changed, set, documents));
        using var before = first.Open();
        using var after = before is null ? null : second.Open();
        if (before is null || after is null)
        {
            return ExitCode.Unusable;
        }

        var changes = FactGraphChanges.Between(before, after);
        print(old, changed, changes);
        return tellsByExitCode && !changes.IsEmpty ? ExitCode.Failure : ExitCode.Success;
    }

    private static int RunSchema(
        string old,
        string changed,
        DirectoryInfo set,
        IReadOnlyList<DocumentFile>? documents,
        string? trusted,
        bool asJson,
        bool tellsByExitCode)
    {
        var operations = trusted is null ? [] : StoredOperationInput.Read(trusted);
        if (SchemaDifference.Between(old, changed, set, documents, operations) is not { } difference)
        {
            return ExitCode.Unusable;
        }

        if (asJson)
        {
            difference.PrintJson(old, changed);
        }
        else
        {
            difference.Print(old, changed);
        }

        return tellsByExitCode && difference.IsBreaking ? ExitCode.Failure : ExitCode.Success;
    }

    private static Printer PrinterOf(bool asJson, bool asMarkdown, int limit)
    {
        var entries = LimitOption.Of(limit);
        if (asJson)
        {
            return (old, changed, changes) => JsonOutput.Print(json => new JsonPage(json).Print(old, changed, changes));
        }

        return asMarkdown
            ? (old, changed, changes) => new MarkdownPage(Terminal.Text, entries).Print(DiffPageBuilder.Build(old, changed, changes))
            : (old, changed, changes) => new ConsolePage(Terminal.Output, entries).Print(DiffPageBuilder.Build(old, changed, changes));
    }

}
