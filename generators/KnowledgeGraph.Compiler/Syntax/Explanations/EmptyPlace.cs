namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A comma or a colon before which nothing is written, and a dash inside brackets.</summary>
internal sealed class EmptyPlace : IYamlExplanation
{
    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        foreach (var line in fault.Upwards(1))
        {
            if (line.ContentColumn < line.Text.Length && line.Text[line.ContentColumn] == ':')
            {
                yield return new YamlRepair(
                    line.Span(line.ContentColumn, 1), "a key belongs before this ':'", line.Span(line.ContentColumn, 0), "x");
            }

            if (!fault.Says("node content"))
            {
                continue;
            }

            for (var i = line.ContentColumn; i < line.Text.Length; i++)
            {
                var before = line.Text.Substring(0, i).TrimEnd();
                if (before.Length == 0 || before[before.Length - 1] is not ('[' or '{' or ','))
                {
                    continue;
                }

                if (line.Text[i] == ',')
                {
                    yield return new YamlRepair(
                        line.Span(i, 1), "a value belongs before this ','; remove one of the commas, or write it", line.Span(i, 1), "");
                }
                else if (line.Text[i] == '-' && i + 1 < line.Text.Length && line.Text[i + 1] == ' ')
                {
                    yield return new YamlRepair(
                        line.Span(i, 1),
                        "entries between brackets are parted by ',' and have no '-'",
                        line.Span(line.ContentColumn, line.Text.Length - line.ContentColumn),
                        WithoutDashes(line.Content));
                    yield break;
                }
            }
        }
    }

    private static string WithoutDashes(string text) => text.Replace("[- ", "[").Replace("{- ", "{").Replace(", - ", ", ").Replace(",- ", ",");
}
