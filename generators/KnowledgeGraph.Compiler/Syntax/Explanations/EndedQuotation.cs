namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A quotation mark inside a quoted text: the text ends there, and the rest makes no sense.</summary>
internal sealed class EndedQuotation : IYamlExplanation
{
    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        foreach (var line in fault.Upwards(2))
        {
            if (line.Value is not { Length: > 2 } value || value[0] is not ('"' or '\''))
            {
                continue;
            }

            var mark = value[0];
            var end = Closing(value);
            var rest = end < 0 ? "" : value.Substring(end + 1).Trim();
            if (rest is "" or "," or ";" or ['#', ..])
            {
                continue;
            }

            var isCut = rest[rest.Length - 1] == mark;
            var advice = !isCut ? "put the whole value between quotation marks, or nothing of it"
                : mark == '\'' ? "write '' for an apostrophe in it"
                : "write \\\" for a quotation mark in it";
            yield return new YamlRepair(
                line.Span(line.ValueColumn + end, 1),
                $"the text ends at this quotation mark, and more follows; {advice}",
                line.Span(line.ValueColumn, value.Length),
                "x");
        }
    }

    /// <summary>Where the mark is that ends the text; negative where there is none.</summary>
    /// <param name="start">Where the text begins.</param>
    internal static int Closing(string value, int start = 0)
    {
        var mark = value[start];
        for (var i = start + 1; i < value.Length; i++)
        {
            if (mark == '"' && value[i] == '\\')
            {
                i++;
            }
            else if (value[i] == mark && mark == '\'' && i + 1 < value.Length && value[i + 1] == mark)
            {
                i++;
            }
            else if (value[i] == mark)
            {
                return i;
            }
        }

        return -1;
    }
}
