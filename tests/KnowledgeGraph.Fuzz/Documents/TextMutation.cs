using System.Text;

namespace KnowledgeGraph.Fuzz.Documents;

/// <summary>Changes the characters of a document, whole characters only: the text stays well-formed Unicode.</summary>
internal sealed class TextMutation(Randomness random)
{
    private static readonly string[] Snippets =
    [
        "\"", "\"\"\"", "\\", "\\\"\"\"", "\"\\u{1F600}\"", "\"\\u{110000}\"", "\"\\u{}\"", "\"\\u{D800}\"", "\"\\uD83D\\uDE00\"",
        "\"\\uD83D\"", "\"\\uDE00\"", "\"\\u00\"", "\"\\x\"",
        "\"a\nb\"", "\"\"\"a\r\n  b\rc\"\"\"", "#", "# 🚂\n", "é", "🚂", "\u0000", "\u0007", "\u007f", "\u0085", "\u00a0", "\u2028", "\uFEFF",
        "\uFFFF", "日",
        "01", "-", "-01", "1.", "1.a", "1e", "1e+", ".5", "1_000", "0x1F", "1.5.6", "12abc", "..", "....", ".", "?", "%", "&", "|", "'",
        "`", ";", "<", "~", "^", "*", "+", "/",
        "{", "}", "(", ")", "[", "]", "$", "@", "!", ":", "=", "\r", "\n", "\r\n", "\t",
    ];

    public string Apply(string text)
    {
        var runes = text.EnumerateRunes().ToList();
        var at = random.Below(runes.Count + 1);
        switch (random.Below(6))
        {
            case 0:
                return Join(runes[..at]);
            case 1 or 2:
                return Join(runes[..at]) + random.Pick(Snippets) + Join(runes[at..]);
            case 3:
                return Join(runes[..at]) + random.Pick(Snippets) + Join(runes[Math.Min(runes.Count, at + 1)..]);
            case 4:
                return Join(runes[..at]) + Join(runes[Math.Min(runes.Count, at + random.Between(1, 6))..]);
            default:
                return Join(runes[at..]) + Join(runes[..at]);
        }
    }

    private static string Join(List<Rune> runes)
    {
        var text = new StringBuilder();
        foreach (var rune in runes)
        {
            text.Append(rune.ToString());
        }

        return text.ToString();
    }
}
