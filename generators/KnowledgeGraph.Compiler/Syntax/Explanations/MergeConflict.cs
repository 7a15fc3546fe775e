namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>The lines with which git marks both sides of a conflict.</summary>
internal sealed class MergeConflict : IYamlExplanation
{
    private const int Length = 7;

    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        for (var number = 1; number <= fault.Source.LineCount; number++)
        {
            var span = fault.Source.GetLineSpan(number);
            if (IsMark(fault.Source.Text, span.Start, span.Length))
            {
                // Taking one line away does not make the file right, and nobody writes such a line for another reason.
                var message = $"a merge conflict was left here ('{new string(fault.Source.Text[span.Start], Length)}'); keep one of the sides";
                yield return new YamlRepair(span, message, new(0, fault.Source.Text.Length), "");
                yield break;
            }
        }
    }

    private static bool IsMark(string text, int start, int length)
    {
        if (length < Length || (length > Length && text[start + Length] != ' ') || text[start] is not ('<' or '=' or '>' or '|'))
        {
            return false;
        }

        for (var i = 1; i < Length; i++)
        {
            if (text[start + i] != text[start])
            {
                return false;
            }
        }

        return true;
    }
}
