namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A bracket that is opened and not closed.</summary>
internal sealed class UnclosedBracket : IYamlExplanation
{
    private const int Lines = 50;
    private const int MaxFound = 5;

    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        var found = 0;
        foreach (var line in fault.Upwards(Lines))
        {
            var open = Open(line.Text);
            if (open.Count == 0)
            {
                continue;
            }

            var place = open.Peek();
            var closing = string.Concat(open.Select(column => Closing(line.Text[column])));
            yield return new YamlRepair(
                line.Span(place, 1),
                $"the '{line.Text[place]}' opened here is not closed",
                line.Span(line.Text.TrimEnd().TrimEnd(',').Length, 0),
                closing);
            if (line.Number < fault.Line && OverLines(line, place, fault) is { } whole)
            {
                yield return whole;
            }

            if (++found == MaxFound)
            {
                yield break;
            }
        }
    }

    /// <summary>The entries go on to the line of the fault; null where a line that belongs to them closes the bracket.</summary>
    private static YamlRepair? OverLines(YamlLine line, int place, YamlFault fault)
    {
        for (var number = line.Number + 1; number <= fault.Source.LineCount; number++)
        {
            var next = fault.At(number);
            if (!next.IsBlank && next.Indentation <= line.Indentation)
            {
                break;
            }

            if (next.Text.IndexOf(Closing(line.Text[place])) >= 0)
            {
                return null;
            }
        }

        var last = fault.At(fault.Line);
        return new YamlRepair(
            line.Span(place, 1),
            $"the '{line.Text[place]}' opened here is not closed",
            new(line.Start + place, last.Start + last.Text.Length - line.Start - place),
            "x");
    }

    internal static char Closing(char bracket) => bracket == '[' ? ']' : '}';

    /// <summary>The brackets of a line that are open at its end, the last first. Those in quotation marks and comments do not count.</summary>
    private static Stack<int> Open(string text)
    {
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\'' && i > 0 && text[i - 1] is ' ' or '[' or '{' or ',')
            {
                var end = EndedQuotation.Closing(text, i);
                i = end < 0 ? text.Length : end;
            }
            else if (text[i] == '#' && i > 0 && text[i - 1] == ' ')
            {
                break;
            }
            else if (text[i] is '[' or '{')
            {
                open.Push(i);
            }
            else if (open.Count > 0 && text[i] == Closing(text[open.Peek()]))
            {
                open.Pop();
            }
        }

        return open;
    }
}
