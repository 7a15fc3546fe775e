namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A text with a colon and a space in it, or with a colon at its end.</summary>
internal sealed class TextWithColon : IYamlExplanation
{
    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        foreach (var line in fault.Upwards(2))
        {
            var value = line.Value;
            var colon = value.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var inner ? inner
                : value.EndsWith(":", StringComparison.Ordinal) ? value.Length - 1 : -1;
            if (line.Key is null || colon < 0 || value[0] is '"' or '\'' or '{' or '[')
            {
                continue;
            }

            yield return new YamlRepair(
                line.Span(line.ValueColumn + colon, 1),
                "a text with ': ' in it needs quotation marks around all of it",
                line.Span(line.ValueColumn, value.Length),
                "x");
        }
    }
}
