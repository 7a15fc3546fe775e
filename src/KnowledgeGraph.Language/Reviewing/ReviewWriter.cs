using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Reviews;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.FactSets;

namespace KnowledgeGraph.Language.Reviewing;

/// <summary>Writes reviews beside their statements. Nothing else of a file changes.</summary>
public static class ReviewWriter
{
    /// <summary>Adds reviews; a reviewer who has reviewed a statement before gets another day and digest. Linear in the files that change.</summary>
    /// <param name="set">The set, as it is on disk.</param>
    /// <param name="reviews">Each with the place of its statement's predicate; one for a statement.</param>
    /// <returns>The files that change, with their new texts.</returns>
    public static IReadOnlyList<SourceText> Write(
        FactSetFiles set, IReadOnlyCollection<(DiagnosticLocation Place, WrittenReviewText Review)> reviews)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(reviews);
        var files = set.Files.ToDictionary(static file => file.Path, StringComparer.Ordinal);
        var edits = new FileEdits();
        foreach (var ofFile in reviews.GroupBy(static each => each.Place.Path, StringComparer.Ordinal))
        {
            var file = files[ofFile.Key];
            var statements = StatementsByPredicate(SyntaxTree.Parse(file).Root);
            foreach (var (place, review) in ofFile)
            {
                foreach (var (span, text) in Edits(file.Text, statements[place.Span.Start], review))
                {
                    edits.Replace(file, span, text);
                }
            }
        }

        return edits.Apply();
    }

    private static IEnumerable<(TextSpan Span, string Text)> Edits(string text, MappingSyntax statement, WrittenReviewText review)
    {
        if (statement.Find(StatementFields.Reviewed) is not { } entry)
        {
            var key = $"{StatementFields.Reviewed}: {review}";
            return text[statement.Span.Start] == '{'
                ? [At(EndOf(text, statement.Entries[^1].Value), ", " + key)]
                : [NewLine(text, statement, statement.Entries[0].Key, key)];
        }

        var written = entry.Value is SequenceSyntax sequence ? sequence.Items : [entry.Value];
        if (written.OfType<MappingSyntax>().FirstOrDefault(item => IsBy(item, review)) is { } own)
        {
            return [Value(text, own, "on", review.On), Value(text, own, "of", ReviewDigest.Format(review.Digest))];
        }

        return entry.Value switch
        {
            SequenceSyntax { Items.Count: 0 } none => [(SpanOf(text, none), review.ToString())],
            SequenceSyntax list when text[list.Span.Start] == '[' => [At(EndOf(text, list.Items[^1]), ", " + review)],
            SequenceSyntax list => [NewLine(text, list, list, "- " + review)],
            var only when text[only.Span.Start] == '{' => [At(only.Span.Start, "["), At(EndOf(text, only), $", {review}]")],
            var only => List(text, (MappingSyntax)only, review),
        };
    }

    /// <summary>Makes a list of a review that is written on several lines, and adds one.</summary>
    private static IEnumerable<(TextSpan Span, string Text)> List(string text, MappingSyntax only, WrittenReviewText review) =>
    [
        At(only.Span.Start, "- "),
        .. only.Entries.Skip(1).Select(static entry => At(entry.Key.Span.Start, "  ")),
        NewLine(text, only, only, "- " + review),
    ];

    private static (TextSpan Span, string Text) Value(string text, MappingSyntax review, string key, string value) =>
        (SpanOf(text, review.Find(key)!.Value), value);

    /// <summary>
    /// A line behind all of a node, with the indentation of another, so that a comment at the end of its last line stays there.
    /// </summary>
    private static (TextSpan Span, string Text) NewLine(string text, SyntaxNode after, SyntaxNode aligned, string line)
    {
        var end = EndOf(text, after);
        var lineEnd = text.IndexOfAny(['\r', '\n'], end) is >= 0 and var found ? found : text.Length;
        var lineStart = text.LastIndexOf('\n', Math.Max(aligned.Span.Start - 1, 0)) + 1;
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return At(lineEnd, newLine + new string(' ', aligned.Span.Start - lineStart) + line);
    }

    private static (TextSpan Span, string Text) At(int place, string text) => (new TextSpan(place, 0), text);

    private static bool IsBy(MappingSyntax review, WrittenReviewText other) =>
        (review.Find("by")?.Value as ScalarSyntax)?.Value.Trim() == other.By;

    private static TextSpan SpanOf(string text, SyntaxNode node) => new(node.Span.Start, EndOf(text, node) - node.Span.Start);

    /// <summary>The end of what is written: the span of a block reaches to what follows it.</summary>
    private static int EndOf(string text, SyntaxNode node)
    {
        var last = node;
        while (text[last.Span.Start] is not ('{' or '['))
        {
            if (last is MappingSyntax { Entries: [.., var entry] })
            {
                last = entry.Value.IsEmpty ? entry.Key : entry.Value;
            }
            else if (last is SequenceSyntax { Items: [.., var item] })
            {
                last = item;
            }
            else
            {
                break;
            }
        }

        var end = last.Span.End;
        while (end > last.Span.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static Dictionary<int, MappingSyntax> StatementsByPredicate(SyntaxNode? root)
    {
        var statements = new Dictionary<int, MappingSyntax>();
        var open = new Stack<SyntaxNode>(root is null ? [] : [root]);
        while (open.TryPop(out var node))
        {
            if (node is MappingSyntax mapping)
            {
                foreach (var entry in mapping.Entries)
                {
                    statements[entry.Key.Span.Start] = mapping;
                    open.Push(entry.Value);
                }
            }
            else if (node is SequenceSyntax list)
            {
                foreach (var item in list.Items)
                {
                    open.Push(item);
                }
            }
        }

        return statements;
    }
}
