using System.Text;

namespace KnowledgeGraph.Fuzz.Facts;

/// <summary>The railway with some of its files changed.</summary>
/// <param name="Kind">How it was made.</param>
/// <param name="Changed">What stands in place of files, by their number in <see cref="FactFiles.All"/>: bytes, which need not be
/// text.</param>
internal sealed record FactInput(string Kind, IReadOnlyDictionary<int, byte[]> Changed)
{
    private const int MostShown = 4_000;

    /// <summary>Shows the changed files, with escapes for anything that is not text, cut off where it gets long.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Kind);
        foreach (var (number, bytes) in Changed)
        {
            text.Append('\n').Append(FactFiles.All[number].Key).Append(":\n");
            foreach (var rune in Encoding.UTF8.GetString(bytes).EnumerateRunes().Take(MostShown))
            {
                text.Append(Rune.IsControl(rune) && rune.Value != '\n' ? $"\\u{{{rune.Value:x}}}" : rune.ToString());
            }
        }

        return text.ToString();
    }
}
