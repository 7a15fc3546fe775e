using System.Globalization;
using KnowledgeGraph.Exchange.Import.Values;

namespace KnowledgeGraph.Exchange.Import.Drafting;

/// <summary>Names of columns and kinds as a mapping, an ontology and a report write them.</summary>
internal static class DraftText
{
    /// <summary>The plural of a kind, in camelCase.</summary>
    public static string Plural(string kind)
    {
        var name = char.ToLowerInvariant(kind[0]) + kind[1..];
        return name.EndsWith('y') && !name.EndsWith("ay", StringComparison.Ordinal) && !name.EndsWith("ey", StringComparison.Ordinal)
            ? name[..^1] + "ies"
            : name.EndsWith('s') || name.EndsWith('x') || name.EndsWith("ch", StringComparison.Ordinal) ? name + "es"
            : name.EndsWith("person", StringComparison.Ordinal) ? name[..^6] + "people"
            : name + "s";
    }

    /// <summary>The placeholder of a column in a template, without the braces of its name, which would end it.</summary>
    public static string Placeholder(string path) => YamlText.Of("{" + Flat(path) + "}");

    /// <summary>A path without the signs of templates and of Markdown tables.</summary>
    public static string Flat(string path) => path.Replace('|', ' ').Replace('\n', ' ')
        .Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

    /// <summary>A comment about the constraints that the data break; empty if there is none.</summary>
    public static string Broken(List<(string Text, int Broken)> constraints)
    {
        var broken = constraints.Where(each => each.Broken > 0)
            .Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Text} is broken {each.Broken:N0} times"));
        var text = string.Join("; ", broken);
        return text.Length == 0 ? "" : "   # " + text;
    }
}
