using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Reviews;
using KnowledgeGraph.Format;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Reviewing;

/// <summary>Statements beside their passages, for a reviewer at a terminal.</summary>
internal sealed class ReviewPage(IAnsiConsole console, PassageTexts passages)
{
    // Longer passages are read in their document.
    private const int MaxPassage = 1_000;

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
        var statement = item.Statement;
        Write($"{statement.Id}  {string.Join("; ", item.Reasons)}");
        Write($"  {statement.ToSentence(namesSources: false)}");
        foreach (var evidence in statement.Evidence)
        {
            Write($"  {evidence.Source.Title}: {Words(evidence)}");
        }

        foreach (var review in statement.Reviews)
        {
            Write($"  reviewed by {review.By} on {review.On:yyyy-MM-dd}{(review.IsCurrent ? "" : ", before it changed")}");
        }

        Write($"  of: {ReviewDigest.Format(item.Digest)}");
        Write("");
    }

    private string Words(Evidence evidence) => evidence.IsWholeDocument
        ? "the whole document"
        : passages.Of(evidence) is { } words ? $"“{CutText.To(words, MaxPassage)}”" : evidence.ToString();

    private void Write(string line) => console.WriteLine(VisibleText.Of(line));
}
