namespace KnowledgeGraph.Compiler.Fit;

/// <summary>Tells where sentences and paragraphs end, in prose of any language. Lines may be broken anywhere.</summary>
internal static class SentenceBorders
{
    private const string Final = ".!?\u2026\u061F\u0964";
    private const string FinalWithoutSpaces = "\u3002\uFF01\uFF1F";
    private const string Bullets = "-*\u2022\u2013\u2014\u00B7";

    /// <summary>A line that ends before this, and not with a sentence, is a heading or an item of a list.</summary>
    private const int MaxHeading = 60;

    /// <summary>The border before a token.</summary>
    /// <param name="next">Its place, from 1.</param>
    public static SentenceBorder Between(string text, List<FitToken> tokens, int next, FitWords? words)
    {
        var (last, token) = (tokens[next - 1], tokens[next]);
        var (lines, space, final, bullet) = (0, false, false, false);
        for (var i = last.End; i < token.Start; i++)
        {
            var character = text[i];
            lines += character == '\n' ? 1 : 0;
            space |= char.IsWhiteSpace(character);
            final |= Final.IndexOf(character) >= 0 || (lines == 0 && character == ':' && IsLineEnd(text, i + 1));
            bullet |= lines > 0 && Bullets.IndexOf(character) >= 0;
            if (FinalWithoutSpaces.IndexOf(character) >= 0)
            {
                return SentenceBorder.Sentence;
            }
        }

        var isLower = char.IsLower(text[token.Start]);
        if (lines > 1)
        {
            // A page may end within a sentence.
            return isLower && !final ? SentenceBorder.None : SentenceBorder.Paragraph;
        }

        if (lines == 1 && !final)
        {
            return bullet || (!isLower && IsShortLine(text, last.End)) ? SentenceBorder.Sentence : SentenceBorder.None;
        }

        return final && space && !isLower && (lines == 1 || !IsAbbreviation(text, last, words))
            ? SentenceBorder.Sentence
            : SentenceBorder.None;
    }

    private static bool IsLineEnd(string text, int i) => i >= text.Length || text[i] is '\n' or '\r';

    private static bool IsShortLine(string text, int end) =>
        end - (text.LastIndexOf('\n', Math.Max(0, end - 1)) + 1) < MaxHeading;

    /// <summary>A word whose point is its own: one letter, or one that the language shortens so.</summary>
    private static bool IsAbbreviation(string text, FitToken word, FitWords? words) =>
        word.Kind == FitTokenKind.Word && word.End < text.Length && text[word.End] == '.'
        && ((word.End - word.Start == 1 && char.IsUpper(text[word.Start])) || words?.IsAbbreviation(word.Folded) == true);
}

/// <summary>The border between two tokens.</summary>
internal enum SentenceBorder : byte
{
    None,
    Sentence,
    Paragraph,
}
