using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Fuzz.Facts.Extremes;

/// <summary>Files that are as long as a file may be, of one piece repeated.</summary>
internal static class ExtremeSyntax
{
    private const int FileLength = 4_000_000;

    private static readonly string[] Units =
    [
        "[", "{a: ", "- ", "? ", "a: ", "&a ", "!a ", "!", "*a ", "\"", "'", "|\n", ">\n", "#", "%", "@", "\t", "\\", "a", " ", "\n", "\r",
        "\r\n",
        "\u00E9", "\U0001F686", "\u202E", "\uFFFD", "---\n", "...\n", "- a\n", "- &a b\n", "- *a\n", "- !a b\n", "<<: a\n", "a: 1\n",
        "- [[]]\n", "- \"\\u0041\"\n", "? a\n: b\n",
        "- |\n a\n", "a\n", "# a\n", "%YAML 1.2\n",
    ];

    public static IEnumerable<Extreme> All() =>
    [
        .. Units.Select(unit => new Extreme(Shown(unit), FileLength / unit.Length, size => File(Repeat(unit, size)))),
        new("[x, …", FileLength / 3, size => File($"[{Repeat("x, ", size)}]")),
        new("{x1, …", FileLength / 9, size => File($"{{{Number(size, "x", ": 1, ")}}}")),
        new("keys", FileLength / 11, size => File(Number(size, "key", ": 1\n"))),
        new("\"\\n…\"", FileLength / 2, size => File($"a: \"{Repeat("\\n", size)}\"")),
        new("\"…\" over lines", FileLength / 3, size => File($"a: \"{Repeat("b\n ", size)}\"")),
        new("plain over lines", FileLength / 3, size => File($"a: {Repeat("b\n ", size)}")),
        new("block text", FileLength / 3, size => File($"a: |\n{Repeat(" b\n", size)}")),
        new("[[…]] in a list", FileLength / 130, size => File(Repeat($"- {new string('[', 62)}{new string(']', 62)}\n", size))),
    ];

    private static Dictionary<string, string> File(string text) => new(StringComparer.Ordinal)
    {
        ["ontology.yaml"] = ExtremeFacts.Ontology,
        ["facts.yaml"] = text,
    };

    private static string Repeat(string unit, int count) => new StringBuilder(unit.Length * count).Insert(0, unit, count).ToString();

    private static string Number(int count, string before, string after) =>
        string.Concat(Enumerable.Range(0, count).Select(number => before + number.ToString(CultureInfo.InvariantCulture) + after));

    private static string Shown(string unit) =>
        string.Concat(unit.EnumerateRunes().Select(rune => rune.Value is < 0x20 or > 0x7E ? $"\\u{{{rune.Value:x}}}" : rune.ToString()))
            + "…";
}
