using KnowledgeGraph.Cli.Difference;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Reviews;
using KnowledgeGraph.Format;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Reviewing;

/// <summary>Statements for a reviewer at a terminal: on the left what the set says, on the right what its passages say.</summary>
internal sealed class ReviewPage(IAnsiConsole console, PassageTexts passages)
{
    // Longer passages are read in their document.
    private const int MaxPassage = 2_000;

    public void Print(IReadOnlyList<ReviewItem> items, int limit)
    {
        foreach (var item in items.Take(limit))
        {
            Print(item);
        }

        Write(items.Count > limit
            ? $"{CountPhrase.Of(items.Count, "statement")} to review; {limit:N0} shown, --limit 0 shows all of them."
            : $"{CountPhrase.Of(items.Count, "statement")} to review.");
    }

    public void Print(ReviewItem item)
    {
        Write($"{item.Statement.Id}  {string.Join("; ", item.Reasons)}");
        foreach (var line in SideBySide.Lay(WhatIsSaid(item), WhatIsRead(item.Statement), Terminal.WidthOf(console)))
        {
            Write(line);
        }

        Write("");
    }

    private static IEnumerable<string> WhatIsSaid(ReviewItem item)
    {
        var statement = item.Statement;
        yield return statement.ToSentence(namesSources: false);
        yield return StatementText.Of(statement);
        if (statement.Credibility > 0)
        {
            yield return $"credibility: {statement.Credibility}";
        }

        if (statement.RankReason is { } reason)
        {
            yield return $"{statement.Rank.ToLabel()}: {reason}";
        }

        if (statement.Note is { } note)
        {
            yield return $"note: {note}";
        }

        foreach (var review in statement.Reviews)
        {
            var on = Day.ToText(review.Day);
            yield return $"reviewed by {review.By} on {on}{(review.IsCurrent ? "" : ", before it changed")}";
        }

        yield return $"of: {ReviewDigest.Format(item.Digest)}";
    }

    private IEnumerable<string> WhatIsRead(Statement statement)
    {
        if (statement.Evidence.Count == 0)
        {
            yield return "no passage";
        }

        foreach (var evidence in statement.Evidence)
        {
            yield return $"{evidence.Source.Title} ({evidence})";
            if (evidence.IsWholeDocument)
            {
                yield return "the whole document";
            }
            else if (passages.Of(evidence) is { } words)
            {
                yield return $"“{CutText.To(words, MaxPassage)}”";
            }
            else
            {
                yield return "the document is not at hand; name its folder with --documents";
            }
        }
    }

    private void Write(string line) => console.WriteLine(VisibleText.Of(line));
}
