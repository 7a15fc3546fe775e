namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A value that begins with a character that means something else to YAML.</summary>
internal sealed class ReservedStart : IYamlExplanation
{
    private const string Reserved = "@`%|>?*&![]{},-";

    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        foreach (var line in fault.Upwards(2))
        {
            if (line.Key is ['@' or '`' or '%', ..] key)
            {
                yield return new YamlRepair(
                    line.Span(line.ContentColumn, 1), $"put quotation marks around a key that begins with '{key[0]}'",
                    line.Span(line.ContentColumn, key.Length), "x");
            }

            if (line.Value is not { Length: > 0 } value || Reserved.IndexOf(value[0]) < 0)
            {
                continue;
            }

            // Brackets that are never closed are another mistake.
            if (value[0] is '[' or '{' && value.IndexOf(value[0] == '[' ? ']' : '}') is var close && (close < 0 || close == value.Length - 1))
            {
                continue;
            }

            var text = line.Span(line.ValueColumn, value.Length);
            yield return new YamlRepair(
                line.Span(line.ValueColumn, 1), $"put quotation marks around a text that begins with '{value[0]}'", text, "x");
        }
    }
}
