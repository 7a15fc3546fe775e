using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Language.Formatting;

/// <summary>Finds the comments of a file, which the tree leaves out: what begins with <c>#</c> outside of every scalar. O(n).</summary>
internal static class CommentLexer
{
    public static List<Comment> Find(SyntaxTree tree)
    {
        var text = tree.Text.Text;
        var scalars = new List<TextSpan>();
        Collect(tree.Root, scalars);
        var comments = new List<Comment>();
        var next = 0;
        for (var i = 0; i < text.Length; i++)
        {
            while (next < scalars.Count && scalars[next].End <= i)
            {
                next++;
            }

            if (next < scalars.Count && scalars[next].Start <= i)
            {
                i = scalars[next].End - 1;
            }
            else if (text[i] == '#' && (i == 0 || char.IsWhiteSpace(text[i - 1])))
            {
                var end = LineEnd(text, i);
                var start = LineStart(text, i);
                comments.Add(new Comment(i, i - start, text[i..end].TrimEnd(), string.IsNullOrWhiteSpace(text[start..i])));
                i = end;
            }
        }

        return comments;
    }

    /// <summary>Where the line of an offset begins.</summary>
    public static int LineStart(string text, int offset) => offset == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], offset - 1) + 1;

    /// <summary>Where the line of an offset ends, before its line end.</summary>
    public static int LineEnd(string text, int offset) => text.IndexOfAny(['\n', '\r'], offset) is >= 0 and var end ? end : text.Length;

    /// <summary>The spans of all scalars in the order of the text. The parser bounds the depth.</summary>
    private static void Collect(SyntaxNode? node, List<TextSpan> scalars)
    {
        switch (node)
        {
            case ScalarSyntax { Span.Length: > 0 } scalar:
                scalars.Add(scalar.Span);
                break;
            case SequenceSyntax sequence:
                foreach (var item in sequence.Items)
                {
                    Collect(item, scalars);
                }

                break;
            case MappingSyntax mapping:
                foreach (var entry in mapping.Entries)
                {
                    Collect(entry.Key, scalars);
                    Collect(entry.Value, scalars);
                }

                break;
        }
    }
}
