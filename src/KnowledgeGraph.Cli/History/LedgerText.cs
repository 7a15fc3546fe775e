using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Format;
using Spectre.Console;

namespace KnowledgeGraph.Cli.History;

/// <summary>The ledger for a reader at a terminal.</summary>
internal sealed class LedgerText(IAnsiConsole console, int limit)
{
    /// <summary>By commit, in the order given.</summary>
    public void PrintCommits(IEnumerable<LedgerPage> pages)
    {
        foreach (var page in pages)
        {
            Write($"{page.Revision.Date} {page.Revision.Author}: {page.Revision.Title} ({page.Revision.Short})");
            if (page.Fault is { } fault)
            {
                Write($"  cannot be read: {fault}; its changes are listed with the next commit that can");
                continue;
            }

            if (page.Entries.Count == 0)
            {
                Write("  no statement changed");
            }

            foreach (var entry in page.Entries.Take(limit))
            {
                Write($"  {WordFor(entry.Action),-10} {entry.Statement}  {entry.Sentence}");
                foreach (var change in entry.Changes)
                {
                    Write($"             {change}");
                }
            }

            if (page.Entries.Count > limit)
            {
                Write($"  and {CountPhrase.Of(page.Entries.Count - limit, "more statement")}; --limit 0 shows all of them");
            }
        }
    }

    /// <summary>By statement: its sentence, then who did what to it.</summary>
    public void PrintStatements(IEnumerable<IGrouping<string, (Revision Revision, LedgerEntry Entry)>> statements)
    {
        foreach (var statement in statements)
        {
            Write($"{statement.Key}  {statement.First().Entry.Sentence}");
            foreach (var (revision, entry) in statement)
            {
                Write($"  {revision.Date} {WordFor(entry.Action)} by {revision.Author}: {revision.Title} ({revision.Short})");
                foreach (var change in entry.Changes)
                {
                    Write($"    {change}");
                }
            }
        }
    }

    public static string WordFor(LedgerAction action) => action.ToString().ToLowerInvariant();

    private void Write(string line) => console.WriteLine(VisibleText.Of(line));
}
