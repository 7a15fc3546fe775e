using System.CommandLine;
using KnowledgeGraph.Cli.History;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg log</c>: who added, altered, deprecated or removed a statement, and why.</summary>
internal static class LogCommand
{
    private const string NoLimit = "0 shows all of them.";

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
        var limit = new Option<int>("--limit")
        {
            Description = "The maximum number of statements shown for a commit. " + NoLimit,
            DefaultValueFactory = _ => 20,
        };
        limit.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['-', ..] }])
            {
                result.AddError("--limit must be 0 or more. " + NoLimit);
            }
        });
        var command = new ExampleCommand(
            "log",
            "Shows who added, altered, deprecated or removed a statement, and why, from the history in git.",
            "kg log st_91fad2ae8d18a532",
            "kg log valley-line --since v1.4.2 --json")
        {
            id, set, since, json, limit,
        };
        command.SetAction(parsed => Guard.Run(() => Run(
            parsed.GetValue(id),
            parsed.GetValue(set)!,
            parsed.GetValue(since),
            parsed.GetValue(json),
            parsed.GetValue(limit) is > 0 and var entries ? entries : int.MaxValue)));
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
