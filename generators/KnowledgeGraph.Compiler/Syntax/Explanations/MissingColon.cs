namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A key without its colon.</summary>
internal sealed class MissingColon : IYamlExplanation
{
    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        foreach (var line in fault.Upwards(2))
        {
            var word = line.Content.Split(' ')[0];
            if (line.Key is null && SpaceAfterColon.IsKey(word))
            {
                yield return new YamlRepair(
                    line.Span(line.ContentColumn, word.Length),
                    $"a ':' belongs after the key '{word}'",
                    line.Span(line.ContentColumn + word.Length, 0),
                    ":");
            }
        }
    }
}
