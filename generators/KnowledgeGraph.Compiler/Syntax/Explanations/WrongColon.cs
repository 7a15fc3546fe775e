namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A sign between key and value that is not a colon: that of another script, or the one of other formats.</summary>
internal sealed class WrongColon : IYamlExplanation
{
    private const string Colons = "\uFF1A\uFE55\uA789\u2236=";

    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        foreach (var line in fault.Upwards(2))
        {
            var place = line.Text.IndexOfAny(Colons.ToCharArray());
            var key = place < line.ContentColumn ? "" : line.Text.Substring(line.ContentColumn, place - line.ContentColumn).Trim();
            if (!SpaceAfterColon.IsKey(key))
            {
                continue;
            }

            var from = line.ContentColumn + key.Length;
            var to = place + 1;
            while (to < line.Text.Length && line.Text[to] == ' ')
            {
                to++;
            }

            yield return new YamlRepair(
                line.Span(place, 1), $"a key ends with ':', and this is '{line.Text[place]}'", line.Span(from, to - from), ": ");
        }
    }
}
