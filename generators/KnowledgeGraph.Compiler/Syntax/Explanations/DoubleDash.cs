namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>Two dashes, which begin a list in a list.</summary>
internal sealed class DoubleDash : IYamlExplanation
{
    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        foreach (var line in fault.Upwards(2))
        {
            if (line.Dashes > 1)
            {
                var dashes = line.Span(line.Indentation, line.ContentColumn - line.Indentation);
                yield return new YamlRepair(dashes, "one '-' begins a list item, and here are two", dashes, "- ");
            }
        }
    }
}
