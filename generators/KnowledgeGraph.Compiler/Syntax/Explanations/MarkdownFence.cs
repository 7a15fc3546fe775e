namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>The fence of a code block, copied with what it holds.</summary>
internal sealed class MarkdownFence : IYamlExplanation
{
    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        foreach (var line in fault.Upwards(2))
        {
            if (line.Content.StartsWith("```", StringComparison.Ordinal) || line.Content.StartsWith("~~~", StringComparison.Ordinal))
            {
                var fence = line.Span(line.ContentColumn, line.Content.TrimEnd().Length);
                yield return new YamlRepair(fence, "this line is the fence of a Markdown code block; remove it", fence, "");
            }
        }
    }
}
