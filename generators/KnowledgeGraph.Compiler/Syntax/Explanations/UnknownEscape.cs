namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A backslash in a text in double quotation marks, as in the path of a file.</summary>
internal sealed class UnknownEscape : IYamlExplanation
{
    private const string Escapes = "0abt\tnvfre \"/\\N_LPxuU";

    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        if (!fault.Says("escape"))
        {
            yield break;
        }

        foreach (var line in fault.Upwards(1))
        {
            var text = line.Text;
            for (var i = text.IndexOf('"') + 1; i > 0 && i + 1 < text.Length; i++)
            {
                if (text[i] != '\\')
                {
                    continue;
                }

                if (Escapes.IndexOf(text[i + 1]) < 0)
                {
                    var message = $"'\\{text[i + 1]}' has no meaning between double quotation marks; write '\\\\' for a backslash, or use single quotation marks";
                    yield return new YamlRepair(
                        line.Span(i, 2), message, line.Span(0, text.Length), text.Replace("\\", "\\\\"));
                    yield break;
                }

                i++;
            }
        }
    }
}
