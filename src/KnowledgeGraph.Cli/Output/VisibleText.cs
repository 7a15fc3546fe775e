using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Cli.Output;

/// <summary>
/// Text of a file made fit for a terminal: what would move the cursor, colour the rest or turn its direction is shown instead of done.
/// </summary>
internal static class VisibleText
{
    private const char Substitute = '\uFFFD';

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Invisible))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            visible.Append(Invisible.Contains(character) ? Substitute : character);
        }

        return visible.ToString();
    }

    private static System.Buffers.SearchValues<char> Invisible { get; } = System.Buffers.SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(character => char.IsControl(character) && character != '\t'),
        .. Enumerable.Range(0x2000, 0x70).Select(code => (char)code)
            .Where(character => char.GetUnicodeCategory(
                character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator),
        '\u061C',
    ]);
}
