namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>Two entries inside brackets without a comma between them.</summary>
internal sealed class MissingComma : IYamlExplanation
{
    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        if (!fault.Says("flow") && !fault.Says("',' or"))
        {
            yield break;
        }

        var text = fault.Source.Text;
        foreach (var line in fault.Upwards(1))
        {
            // A key, and before it a value: the comma belongs between the last space before the key and the value.
            var end = Math.Min(fault.Offset - line.Start, line.Text.Length);
            for (var column = end; column > line.ContentColumn; column--)
            {
                if (text[line.Start + column - 1] == ' ' && (column >= line.Text.Length || text[line.Start + column] != ' '))
                {
                    yield return new YamlRepair(
                        line.Span(column, 0), "a ',' belongs before this, between two entries", line.Span(column - 1, 0), ",");
                    yield break;
                }
            }
        }

        // The entry begins on a line of its own: the comma belongs at the end of the line before.
        foreach (var line in fault.Upwards(2).Skip(1))
        {
            var length = line.Text.TrimEnd().Length;
            yield return new YamlRepair(
                line.Span(length - 1, 1), "a ',' belongs after this, before the entry on the next line", line.Span(length, 0), ",");
        }
    }
}
