using System.Globalization;

namespace KnowledgeGraph.Format;

/// <summary>Ranges of characters as the tables write them: <c>41-5A</c>, or <c>41</c> for one.</summary>
internal static class HexRanges
{
    /// <summary>The first and the last character of one range.</summary>
    public static (int First, int Last) Parse(string range)
    {
        var dash = range.IndexOf('-');
        return dash < 0 ? (Number(range), Number(range)) : (Number(range.Substring(0, dash)), Number(range.Substring(dash + 1)));
    }

    /// <summary>The ranges of a table.</summary>
    public static IEnumerable<(int First, int Last)> ParseAll(string table) =>
        table.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Parse);

    public static int Number(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
