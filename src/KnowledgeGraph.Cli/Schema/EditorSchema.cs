using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Cli.Input;

namespace KnowledgeGraph.Cli.Schema;

/// <summary>
/// The schema that lies in a set, where it has one, and the comment by which editors find it:
/// https://github.com/redhat-developer/yaml-language-server#using-inlined-schema.
/// </summary>
internal static partial class EditorSchema
{
    /// <summary>Beside the ontology.</summary>
    public const string FileName = "facts.schema.json";

    private const string Comment = "# yaml-language-server: $schema=";

    /// <summary>The schema of a set; null where it has errors.</summary>
    public static byte[]? Of(FactFiles files) =>
        files.Compile().FactSet is { } set ? Encoding.UTF8.GetBytes(SchemaText.Write(FactSchema.Create(set))) : null;

    /// <summary>The text of a file with the comment in its first line. One that leads to the schema of another name stays as it is.</summary>
    /// <param name="path">Relative to the set, with slashes.</param>
    public static string Wire(string path, string text)
    {
        var comment = Comment + string.Concat(Enumerable.Repeat("../", path.Count(character => character == '/'))) + FileName;
        var written = Written().Match(text);
        if (!written.Success)
        {
            return comment + "\n" + text;
        }

        return Path.GetFileName(written.Groups["schema"].Value) == FileName
            ? string.Concat(text.AsSpan(0, written.Index), comment, text.AsSpan(written.Index + written.Length))
            : text;
    }

    [GeneratedRegex(@"^#[ \t]*yaml-language-server[ \t]*:[ \t]*\$schema=(?<schema>[^\s]*)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
