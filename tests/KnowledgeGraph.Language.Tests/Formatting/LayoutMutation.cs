using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Language.Tests.Formatting;

/// <summary>Ways to write the lines of a fact file differently and mean the same. They take files without scalars of several lines.</summary>
internal static class LayoutMutation
{
    private static readonly Func<string[], int, int, string[]>[] Silent =
    [
        (lines, _, _) => [.. lines.Select(line => line.TrimEnd('\r') + "  ")],
        (lines, _, _) => [.. lines.Select(line => line.Replace("{ ", "{", StringComparison.Ordinal).Replace(" }", "   }", StringComparison.Ordinal))],
        (lines, _, _) => [.. lines.Select(line => line.Contains('[', StringComparison.Ordinal) ? line.Replace(", ", " ,   ", StringComparison.Ordinal) : line)],
        (lines, _, _) => [.. lines.Select(line => line.TrimEnd('\r') + "\r")],
        (lines, _, place) => Swap(lines, place),
        (lines, _, place) => Swap(lines, place / 2),
    ];

    private static readonly Func<string[], int, int, string[]>[] Loud =
    [
        (lines, width, place) => Insert(lines, place, new string(' ', width) + "# a remark"),
        (lines, _, place) => Insert(lines, place, new string(' ', Indent(lines[place % lines.Length])) + "# another"),
        (lines, _, place) => Insert(lines, place, ""),
        (lines, _, place) => Insert(Insert(lines, place, "# a third"), place, ""),
        (lines, _, place) => [.. lines.Select((line, index) => index == place % lines.Length && line.Trim().Length > 0 ? line.TrimEnd('\r') + "  # said of this line" : line)],
    ];

    /// <summary>Layouts that the canonical form undoes: other widths, white space, line ends, orders of keys.</summary>
    public static Gen<Func<string, string>> Undone => Of(Silent);

    /// <summary>Those, with comments and blank lines, which stay.</summary>
    public static Gen<Func<string, string>> Any => Of([.. Silent, .. Loud, .. Loud]);

    private static Gen<Func<string, string>> Of(Func<string[], int, int, string[]>[] edits) =>
        from unit in Gen.Choose(2, 9)
        from steps in (from edit in Gen.Elements(edits) from width in Gen.Choose(1, 9) from place in Gen.Choose(0, 500) select (edit, width, place)).ListOf()
        select (Func<string, string>)(text => string.Join('\n', Enumerable.Aggregate(
            steps.Take(8), text.Split('\n').Select(line => Widen(line, unit)).ToArray(), (lines, step) => lines.Length == 0 ? lines : step.edit(lines, step.width, step.place))));

    /// <summary>Another width of a level; what stands behind a dash is a level deeper.</summary>
    private static string Widen(string line, int width) =>
        new string(' ', Indent(line) / 2 * width)
        + (line.TrimStart().StartsWith("- ", StringComparison.Ordinal) ? "-" + new string(' ', width - 1) + line.TrimStart()[2..].TrimStart() : line.TrimStart());

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    private static string[] Insert(string[] lines, int place, string line) => [.. lines.Take(place % lines.Length), line, .. lines.Skip(place % lines.Length)];

    /// <summary>Swaps a line with the next where both are simple entries of one mapping.</summary>
    private static string[] Swap(string[] lines, int place)
    {
        for (var i = place % lines.Length; i + 1 < lines.Length; i++)
        {
            var (first, second) = (lines[i].TrimEnd(), lines[i + 1].TrimEnd());
            var isEntry = IsEntry(first) && IsEntry(second) && Indent(first) == Indent(second);
            if (isEntry && (i + 2 == lines.Length || Indent(lines[i + 2]) <= Indent(second)))
            {
                return [.. lines.Take(i), lines[i + 1], lines[i], .. lines.Skip(i + 2)];
            }
        }

        return lines;
    }

    /// <summary>An entry with its value on its line, which is of a statement or a source and no key of an order of its own.</summary>
    private static bool IsEntry(string line) =>
        Indent(line) >= 4 && line.Contains(": ", StringComparison.Ordinal) && !line.Contains('#', StringComparison.Ordinal) && line.TrimStart()[0] is not ('-' or '#');
}
