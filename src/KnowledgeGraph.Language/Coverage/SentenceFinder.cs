using System.Text;

namespace KnowledgeGraph.Language.Coverage;

/// <summary>
/// The sentences of a text, and the lines that stand alone, such as headings. Good enough to count by: an abbreviation before a capital
/// ends a sentence here.
/// </summary>
internal static class SentenceFinder
{
    // A shorter line that is not ended is a heading or an item of a list rather than a sentence that goes on behind a page break.
    private const int MinWrappedLine = 40;

    /// <summary>By position; white space between them belongs to none. O(length).</summary>
    public static IEnumerable<PassageRun> Find(Rune[] text)
    {
        var start = -1;
        var lineStart = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i].Value == '\n')
            {
                if (start >= 0 && !GoesOn(text, lineStart, i))
                {
                    yield return Trimmed(text, start, i);
                    start = -1;
                }

                lineStart = i + 1;
            }
            else if (start < 0 && !Rune.IsWhiteSpace(text[i]))
            {
                start = i;
            }

            if (start >= 0 && IsEnd(text, start, i))
            {
                yield return Trimmed(text, start, i + 1);
                start = -1;
            }
        }

        if (start >= 0)
        {
            yield return Trimmed(text, start, text.Length);
        }
    }

    /// <summary>A stop, with what closes after it, in front of white space and a beginning.</summary>
    private static bool IsEnd(Rune[] text, int start, int index)
    {
        if (index + 1 >= text.Length || !Rune.IsWhiteSpace(text[index + 1]))
        {
            return false;
        }

        var stop = index;
        while (stop > start && IsClosing(text[stop]))
        {
            stop--;
        }

        if (!IsStop(text[stop]) || IsOrdinal(text, start, stop))
        {
            return false;
        }

        var next = SkipWhiteSpace(text, index + 1);
        return next == text.Length || !Rune.IsLower(text[next]);
    }

    /// <summary>The number of a heading or of an item: one or two digits, and a word before them or none.</summary>
    private static bool IsOrdinal(Rune[] text, int start, int stop)
    {
        var digits = stop;
        while (digits > start && Rune.IsDigit(text[digits - 1]))
        {
            digits--;
        }

        return stop - digits is 1 or 2 && (digits == start || Rune.IsWhiteSpace(text[digits - 1])) && text[stop].Value == '.';
    }

    private static bool GoesOn(Rune[] text, int lineStart, int lineEnd)
    {
        if (lineEnd - lineStart < MinWrappedLine)
        {
            return false;
        }

        var next = SkipWhiteSpace(text, lineEnd);
        return next < text.Length && Rune.IsLower(text[next]);
    }

    private static int SkipWhiteSpace(Rune[] text, int index)
    {
        while (index < text.Length && Rune.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }

    private static PassageRun Trimmed(Rune[] text, int start, int end)
    {
        while (Rune.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new PassageRun(start, end);
    }

    private static bool IsStop(Rune rune) => rune.Value is '.' or '!' or '?' or '…';

    private static bool IsClosing(Rune rune) => rune.Value is '"' or '\'' or '’' or '”' or '»' or ')' or ']';
}
