namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A colon without a space before the value, which makes key and value one text.</summary>
internal sealed class SpaceAfterColon : IYamlExplanation
{
    private const int Lines = 3;

    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        foreach (var line in fault.Upwards(Lines))
        {
            if (Place(line.Content) is >= 0 and var colon)
            {
                var column = line.ContentColumn + colon;
                yield return new YamlRepair(line.Span(column, 1), "a space belongs after ':'", line.Span(column + 1, 0), " ");
            }
        }
    }

    /// <summary>Where a text has a colon between a key and a value; negative where it has none.</summary>
    internal static int Place(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && colon + 1 < text.Length && text[colon + 1] is not (' ' or ':' or '/') && IsKey(text.Substring(0, colon))
            ? colon
            : -1;
    }

    /// <summary>Letters, digits and hyphens, as the keys of the format are.</summary>
    internal static bool IsKey(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && text.All(character => char.IsLetterOrDigit(character) || character is '-' or '_');
}
