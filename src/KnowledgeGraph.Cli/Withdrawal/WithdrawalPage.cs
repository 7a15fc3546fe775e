using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Format;
using KnowledgeGraph.Withdrawal;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Withdrawal;

/// <summary>The consequences of a withdrawal for a reader at a terminal.</summary>
internal sealed class WithdrawalPage(IAnsiConsole console, int limit)
{
    public void Print(SourceWithdrawal withdrawal)
    {
        Section(
            CountPhrase.Of(withdrawal.Fallen.Length, "statement falls", "statements fall") + ": no other source supports them",
            [.. withdrawal.Fallen.Select(static statement => ("-", Text(statement)))]);
        Section(
            CountPhrase.Of(withdrawal.LostConclusions.Length, "conclusion falls", "conclusions fall") + " with them",
            [.. withdrawal.LostConclusions.Select(static statement => ("-", Text(statement)))]);
        Section(
            CountPhrase.Of(withdrawal.Weakened.Length, "statement stands", "statements stand") + " on fewer independent origins",
            [.. withdrawal.Weakened.Select(static item => ($"{item.OriginsBefore} → {item.OriginsAfter}", Text(item.Statement)))]);
        Section(
            CountPhrase.Of(withdrawal.WeakenedConclusions.Length, "conclusion has", "conclusions have") + " fewer derivations",
            [.. withdrawal.WeakenedConclusions.Select(static item => ($"{item.DerivationsBefore} → {item.DerivationsAfter}", Text(item.Statement)))]);
        Section(
            CountPhrase.Of(withdrawal.SettledConflicts.Length, "conflict disappears", "conflicts disappear"),
            [.. withdrawal.SettledConflicts.Select(static conflict =>
                ("×", $"{conflict.Constraint}: {string.Join(" / ", conflict.Statements.Select(Sentence))}"))]);
        foreach (var source in withdrawal.Retellings)
        {
            Write($"{source.Id} retells nothing but what is withdrawn, and still counts: name it with --without, too, if it falls as well.");
        }

        Write($"{CountPhrase.Of(withdrawal.Remaining, "statement remains", "statements remain")} of {withdrawal.Graph.Statements.Count:N0}.");
    }

    private static string Text(Statement statement) => $"{statement.Id}  {Sentence(statement)}";

    private static string Sentence(Statement statement) => statement.ToSentence(namesSources: false);

    private void Section(string title, (string Mark, string Text)[] lines)
    {
        if (lines.Length == 0)
        {
            return;
        }

        Write(title);
        foreach (var (mark, text) in lines.Take(limit))
        {
            Write($"  {mark} {text}");
        }

        if (lines.Length > limit)
        {
            Write($"  and {lines.Length - limit:N0} more; --limit 0 shows all of them");
        }
    }

    private void Write(string line) => console.WriteLine(VisibleText.Of(line));
}
