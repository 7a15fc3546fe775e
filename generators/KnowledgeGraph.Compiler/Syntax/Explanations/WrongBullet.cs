namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A list item that begins with a bullet of another format, or with a dash of a word processor.</summary>
internal sealed class WrongBullet : IYamlExplanation
{
    private const string Bullets = "*+\u2022\u00B7\u2023\u25E6\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    public IEnumerable<YamlRepair> Find(YamlFault fault)
    {
        foreach (var line in fault.Upwards(2))
        {
            var column = line.ContentColumn;
            if (column + 1 < line.Text.Length && Bullets.IndexOf(line.Text[column]) >= 0 && line.Text[column + 1] == ' ')
            {
                var bullet = line.Span(column, 1);
                yield return new YamlRepair(bullet, $"a list item begins with '-', and this is '{line.Text[column]}'", bullet, "-");
            }
        }
    }
}
