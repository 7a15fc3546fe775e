namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A number sign without a space before it, after a quotation mark or bracket.</summary>
internal sealed class GluedComment : IYamlExplanation
{
    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        if (!fault.Says("comment"))
        {
            yield break;
        }

        foreach (var line in fault.Upwards(1))
        {
            for (var i = 1; i < line.Text.Length; i++)
            {
                if (line.Text[i] == '#' && line.Text[i - 1] is '"' or '\'' or ']' or '}' or ',')
                {
                    yield return new YamlRepair(
                        line.Span(i, 1), "a space belongs before the '#' of a comment", line.Span(i, 0), " ");
                }
            }
        }
    }
}
