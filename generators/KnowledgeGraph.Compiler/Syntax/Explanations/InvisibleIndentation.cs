using System.Globalization;

namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A character that looks like a space, or like nothing, among the spaces of an indentation or behind a colon or dash.</summary>
internal sealed class InvisibleIndentation : IYamlExplanation
{
    private const int Lines = 3;

    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        foreach (var line in fault.Upwards(Lines))
        {
            var text = line.Text;
            var end = 0;
            while (end < text.Length && (text[end] is ' ' or '-' || IsInvisible(text[end])))
            {
                end++;
            }

            for (var i = 0; i < text.Length; i++)
            {
                if (!IsInvisible(text[i]) || (i >= end && (i == 0 || text[i - 1] != ':')))
                {
                    continue;
                }

                var code = "U+" + ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture);
                var message = i < end
                    ? $"{code}, which is not a space, indents this line; use spaces"
                    : $"{code}, which is not a space, follows ':' here; use a space";
                yield return new YamlRepair(line.Span(i, 1), message, line.Span(0, text.Length), Visible(text));
                break;
            }
        }
    }

    private static bool IsInvisible(char character) => character > '\u007F'
        && (char.GetUnicodeCategory(character) is UnicodeCategory.SpaceSeparator or UnicodeCategory.Format);

    private static string Visible(string text) => string.Concat(
        text.Where(character => !IsInvisible(character) || char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator)
            .Select(character => IsInvisible(character) ? ' ' : character));
}
