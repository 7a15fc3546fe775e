namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A bracket that nothing opened, and a comma or semicolon at the end of a line, as other formats have it.</summary>
internal sealed class SurplusCharacter : IYamlExplanation
{
    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        foreach (var line in fault.Upwards(2))
        {
            var text = line.Text.TrimEnd();
            if (text.Length > 0 && text[text.Length - 1] is ']' or '}' or ',' or ';')
            {
                var last = line.Span(text.Length - 1, 1);
                var character = text[text.Length - 1];
                yield return new YamlRepair(last, character is ',' or ';'
                    ? $"a line does not end with '{character}'; a ',' is for entries inside {{ }} and [ ]"
                    : $"this '{character}' closes nothing", last, "");
            }
        }
    }
}
