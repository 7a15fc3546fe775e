namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A dash without a space before the item, which makes the dash part of the text.</summary>
internal sealed class SpaceAfterDash : IYamlExplanation
{
    private const int Lines = 4;

    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        foreach (var line in fault.Upwards(Lines))
        {
            var column = line.ContentColumn;
            if (IsGlued(line.Content))
            {
                yield return new YamlRepair(line.Span(column, 1), "a space belongs after '-'", line.Span(column + 1, 0), " ");
            }
        }
    }

    /// <summary>A text that begins with a dash and a letter.</summary>
    internal static bool IsGlued(string text) =>
        text.Length > 1 && text[0] == '-' && (char.IsLetter(text[1]) || text[1] is '{' or '[' or '"' or '\'');
}
