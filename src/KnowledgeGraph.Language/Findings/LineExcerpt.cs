using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Language.Findings;

/// <summary>The part of a line around a span, and the line of carets below it.</summary>
/// <param name="Text">What is shown of the line; an ellipsis marks each end that was cut off.</param>
/// <param name="Blank">As wide as the text before the span.</param>
/// <param name="Carets">As wide as the span, or as what is shown of it; at least one.</param>
public sealed record LineExcerpt(string Text, string Blank, string Carets)
{
    /// <summary>The cells of a terminal that an excerpt takes at most.</summary>
    public const int MaxWidth = 100;

    // More is to be read after a caret than before it: the value after the key, the end of the sentence.
    private const int SharesBefore = 2;
    private const int Shares = 5;
    private const int TabWidth = 8;
    private const string Ellipsis = "…";

    // Marks take no cell of their own: no more code units than these are looked at, however many are piled up.
    private const int UnitsPerCell = 2;

    // An ellipsis, and the widest character.
    private const int MinWidth = 16;

    /// <summary>Takes the part out. Constant in the length of the line.</summary>
    /// <param name="line">The whole line, without its line end.</param>
    /// <param name="start">Where the span begins, in UTF-16 code units.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    /// <param name="widthOf">The cells that a text without tabs takes where the excerpt is shown.</param>
    /// <param name="maxWidth">The cells that the excerpt takes at most.</param>
    public static LineExcerpt Of(ReadOnlySpan<char> line, int start, int end, Func<string, int> widthOf, int maxWidth = MaxWidth)
    {
        ArgumentNullException.ThrowIfNull(widthOf);
        start = Math.Clamp(start, 0, line.Length);
        end = Math.Clamp(end, start, line.Length);
        maxWidth = Math.Max(maxWidth, MinWidth) - 1;
        var (before, widthBefore) = Back(line, start, maxWidth * SharesBefore / Shares, widthOf);
        var (after, widthAfter) = Forth(line, start, maxWidth - widthBefore, widthOf);
        if (after == line.Length && before > 0)
        {
            (before, widthBefore) = Back(line, start, maxWidth - widthAfter, widthOf);
        }

        var left = before > 0 ? Ellipsis : "";
        var right = after < line.Length ? Ellipsis : "";
        var shown = line[start..Math.Min(end, after)];
        return new LineExcerpt(
            string.Concat(left, line[before..after], right),
            new string(' ', left.Length) + BlankOf(line[before..start], widthOf),
            new string('^', Math.Clamp(Width(shown, maxWidth, widthOf).Width, 1, maxWidth)));
    }

    /// <summary>Where the last characters begin that take at most so many cells.</summary>
    private static (int Place, int Width) Back(ReadOnlySpan<char> line, int end, int maxWidth, Func<string, int> widthOf)
    {
        var from = Math.Max(0, end - (maxWidth * UnitsPerCell));
        from += from > 0 && char.IsLowSurrogate(line[from]) ? 1 : 0;
        var widths = new List<(int Place, int Width)>();
        for (var place = from; place < end;)
        {
            var length = StringInfo.GetNextTextElementLength(line[place..end]);
            widths.Add((place, WidthOf(line.Slice(place, length), widthOf)));
            place += length;
        }

        var (first, width) = (end, 0);
        for (var i = widths.Count - 1; i >= 0 && width + widths[i].Width < maxWidth; i--)
        {
            (first, width) = (widths[i].Place, width + widths[i].Width);
        }

        return (first, width);
    }

    /// <summary>Where the first characters end that take at most so many cells.</summary>
    private static (int Place, int Width) Forth(ReadOnlySpan<char> line, int start, int maxWidth, Func<string, int> widthOf)
    {
        var (length, width) = Width(line[start..], maxWidth, widthOf);
        return (start + length, width);
    }

    /// <summary>The length and the width of the first characters that take less than so many cells.</summary>
    private static (int Length, int Width) Width(ReadOnlySpan<char> text, int maxWidth, Func<string, int> widthOf)
    {
        if (text.Length > maxWidth * UnitsPerCell)
        {
            text = text[..((maxWidth * UnitsPerCell) - (char.IsHighSurrogate(text[(maxWidth * UnitsPerCell) - 1]) ? 1 : 0))];
        }

        var (place, width) = (0, 0);
        while (place < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text[place..]);
            var next = WidthOf(text.Slice(place, length), widthOf);
            if (width + next > maxWidth)
            {
                break;
            }

            (place, width) = (place + length, width + next);
        }

        return (place, width);
    }

    private static int WidthOf(ReadOnlySpan<char> character, Func<string, int> widthOf) =>
        character is ['\t', ..] ? TabWidth : widthOf(character.ToString());

    /// <summary>As wide as the text: a tab is as wide as it is above, and some characters take two cells.</summary>
    private static string BlankOf(ReadOnlySpan<char> text, Func<string, int> widthOf)
    {
        var blank = new StringBuilder();
        foreach (var part in text.ToString().Split('\t'))
        {
            blank.Append('\t').Append(' ', widthOf(part));
        }

        return blank.ToString(1, blank.Length - 1);
    }
}
