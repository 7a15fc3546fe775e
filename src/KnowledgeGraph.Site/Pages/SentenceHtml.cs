using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Site.Pages;

/// <summary>A sentence in which the names of entities lead to their pages.</summary>
internal static class SentenceHtml
{
    /// <summary>
    /// Renders a sentence. The first place of each name is linked. Longer names come first, so that a name inside another is not taken for
    /// it; a name is whole words.
    /// </summary>
    /// <param name="sentence">The sentence, as text.</param>
    /// <param name="links">Names that may be in it, with the addresses that they lead to; null for a name that is not to be a link.</param>
    public static string Of(string sentence, IEnumerable<(string Name, string? Address)> links)
    {
        var places = new List<(int Start, int End, string? Address)>();
        foreach (var (name, address) in links.OrderByDescending(static link => link.Name.Length))
        {
            if (Find(sentence, name, places) is { } start)
            {
                places.Add((start, start + name.Length, address));
            }
        }

        var html = new StringBuilder();
        var end = 0;
        foreach (var (start, next, address) in places.OrderBy(static place => place.Start))
        {
            html.Append(PageText.Encode(sentence[end..start]));
            var name = PageText.Encode(sentence[start..next]);
            html.Append(address is null ? name : $"<a href=\"{PageText.Encode(address)}\">{name}</a>");
            end = next;
        }

        return html.Append(PageText.Encode(sentence[end..])).ToString();
    }

    private static int? Find(string sentence, string name, List<(int Start, int End, string? Address)> taken)
    {
        for (var from = 0; name.Length > 0 && sentence.IndexOf(name, from, StringComparison.Ordinal) is >= 0 and var start; from = start + 1)
        {
            var end = start + name.Length;
            if (!IsInsideAWord(sentence, start) && !IsInsideAWord(sentence, end) && !taken.Exists(place => start < place.End && place.Start < end))
            {
                return start;
            }
        }

        return null;
    }

    private static bool IsInsideAWord(string sentence, int index) =>
        index > 0 && index < sentence.Length && IsOfAWord(sentence[index - 1]) && IsOfAWord(sentence[index]);

    /// <summary>Whether a character keeps words together: letters without case are of scripts that write words without spaces, or with endings.</summary>
    private static bool IsOfAWord(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.DecimalDigitNumber;
}
