namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A quotation mark that is opened and not closed. The parser reads on to the next one, wherever that is.</summary>
internal sealed class UnclosedQuotation : IYamlExplanation
{
    private const int Lines = 200;
    private const int MaxFound = 5;

    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        var found = 0;
        foreach (var line in fault.Upwards(Lines))
        {
            if (line.Value is { Length: > 0 } value && value[0] is '"' or '\'' && EndedQuotation.Closing(value) < 0)
            {
                yield return Close(line, line.ValueColumn, line.Value.Length);
                found++;
            }
            else if (InFlow(line) is >= 0 and var column)
            {
                var length = line.Text.TrimEnd().TrimEnd(']', '}', ',', ' ').Length - column;
                yield return Close(line, column, length);
                found++;
            }

            if (found == MaxFound)
            {
                yield break;
            }
        }
    }

    private static YamlRepair Close(YamlLine line, int column, int length) => new(
        line.Span(column, 1), "the quotation mark opened here is not closed", line.Span(column + length, 0), line.Text[column].ToString());

    /// <summary>A quotation mark inside brackets that nothing closes on its line; negative where there is none.</summary>
    private static int InFlow(YamlLine line)
    {
        var text = line.Text;
        if (text.IndexOf('{') < 0 && text.IndexOf('[') < 0)
        {
            return -1;
        }

        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is not ('"' or '\'') || text[i - 1] is not (' ' or '[' or '{' or ','))
            {
                continue;
            }

            var end = EndedQuotation.Closing(text, i);
            if (end < 0)
            {
                return i;
            }

            i = end;
        }

        return -1;
    }
}
