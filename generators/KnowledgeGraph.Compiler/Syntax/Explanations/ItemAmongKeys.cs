namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A list item where keys are, or a key where list items are: a block is one or the other.</summary>
internal sealed class ItemAmongKeys : IYamlExplanation
{
    private const int Lines = 50;

    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        var line = fault.At(fault.Line);
        var sibling = fault.Upwards(Lines).Skip(1)
            .TakeWhile(above => above.Indentation >= line.Indentation)
            .FirstOrDefault(above => above.Indentation == line.Indentation);
        var isInItem = fault.Upwards(Lines).Skip(1).Any(above => above.Dashes > 0 && above.ContentColumn == line.Indentation);
        if (sibling is null || sibling.Dashes > 0 == line.Dashes > 0 || (line.Dashes > 0 && isInItem))
        {
            yield break;
        }

        yield return line.Dashes > 0
            ? new YamlRepair(
                line.Span(line.Indentation, 1),
                $"this '-' begins a list item, and '{sibling.Name}' above is a key without one",
                line.Span(0, line.Text.Length),
                new string(' ', line.Indentation) + "x: x")
            : new YamlRepair(
                line.Span(line.ContentColumn, line.Name.Length),
                $"'{line.Name}' is a key, and '{sibling.Name}' above is in a list item: begin with '-', or indent it by {sibling.ContentColumn}",
                line.Span(0, line.Text.Length),
                new string(' ', line.Indentation) + "- x");
    }
}
