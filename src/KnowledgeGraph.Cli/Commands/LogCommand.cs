using System.CommandLine;
using KnowledgeGraph.Cli.History;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg log</c>: who added, reviewed, altered, deprecated or removed a statement, and why.</summary>
internal static class LogCommand
{
    public static Command Create()
    {
        var id = new Argument<string?>("id")
        {
            Description = "A statement, or an entity for all statements about it; without it, everything by commit.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var set = FolderArgument.Set();
        var since = new Option<string?>("--since") { Description = "Only commits that this revision of git does not have.", HelpName = "revision" };
        var json = new Option<bool>("--json") { Description = "Prints JSON by statement id, for programs." };
        var limit = LimitOption.Create("statements shown for a commit", usual: 20);
        var command = new ExampleCommand(
            "log",
            "Shows who added, reviewed, altered, deprecated or removed a statement, and why, from the history in git.",
            "kg log st_91fad2ae8d18a532",
            "kg log valley-line --since v1.4.2 --json")
        {
            id, set, since, json, limit,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(limit) is { Tokens.Count: > 0 } && (result.GetValue(json) || result.GetValue(id) is not null))
            {
                result.AddError("--limit bounds the list by commit: it has no effect with --json or with an id.");
            }
        });
        command.SetAction(parsed => Guard.Run(() => Run(
            parsed.GetValue(id),
            parsed.GetValue(set)!,
            parsed.GetValue(since),
            parsed.GetValue(json),
            LimitOption.Of(parsed.GetValue(limit)))));
        return command;
    }

    private static int Run(string? id, DirectoryInfo set, string? since, bool asJson, int limit)
    {
        var revisions = RevisionList.Read(set, since);
        using var graphs = new RevisionGraphs(set);
        LedgerPage[] pages = [.. Ledger.Read(revisions, graphs)];
        Array.Reverse(pages);
        if (id is null && !asJson)
        {
            new LedgerText(Terminal.Output, limit).PrintCommits(pages);
            return ExitCode.Success;
        }

        var statements = pages.SelectMany(static page => page.Entries.Select(entry => (page.Revision, Entry: entry)))
            .Where(item => id is null || item.Entry.Statement == id || item.Entry.Subject == id)
            .GroupBy(static item => item.Entry.Statement, StringComparer.Ordinal)
            .ToArray();
        if (id is not null && statements.Length == 0)
        {
            throw new UnusableInputException(
                since is null ? $"No commit has a statement '{id}', or one about an entity with this id." : $"No commit since '{since}' changed '{id}'.");
        }

        if (asJson)
        {
            JsonOutput.Print(json => LedgerJson.Write(json, statements));
        }
        else
        {
            new LedgerText(Terminal.Output, limit).PrintStatements(statements);
        }

        return ExitCode.Success;
    }
}
