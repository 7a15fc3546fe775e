using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Editing.Names;

/// <summary>Finds the strings of a saved question, which may be ids. Comments and block strings are passed over.</summary>
internal static class QuestionNameFinder
{
    private const string BlockQuote = "\"\"\"";

    /// <summary>The strings without a character that is escaped. Linear.</summary>
    public static IEnumerable<(string Text, TextSpan Span)> Strings(SourceText question)
    {
        var text = question.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '#')
            {
                var end = text.IndexOf('\n', i);
                i = end < 0 ? text.Length : end;
            }
            else if (text[i] == '"' && string.CompareOrdinal(text, i, BlockQuote, 0, BlockQuote.Length) == 0)
            {
                var end = text.IndexOf(BlockQuote, i + BlockQuote.Length, StringComparison.Ordinal);
                i = end < 0 ? text.Length : end + BlockQuote.Length - 1;
            }
            else if (text[i] == '"')
            {
                var start = i + 1;
                for (i = start; i < text.Length && text[i] is not ('"' or '\n'); i++)
                {
                    i += text[i] == '\\' ? 1 : 0;
                }

                if (i < text.Length && text[i] == '"' && !text.AsSpan(start, i - start).Contains('\\'))
                {
                    yield return (text[start..i], TextSpan.FromBounds(start, i));
                }
            }
        }
    }
}
