using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Language.EditorSchema;

/// <summary>
/// The JSON Schema of a set's files, and the comment by which editors find it:
/// https://github.com/redhat-developer/yaml-language-server#using-inlined-schema.
/// </summary>
public static partial class EditorSchemaFile
{
    /// <summary>The name of the file, beside the ontology.</summary>
    public const string Name = "facts.schema.json";

    private const string Comment = "# yaml-language-server: $schema=";

    /// <summary>The content of the file, UTF-8. The same facts give the same bytes.</summary>
    public static byte[] Write(FactSet facts) => Encoding.UTF8.GetBytes(SchemaText.Write(FactSchema.Create(facts)));

    /// <summary>
    /// The text of a fact file with the comment in its first line. A comment that leads to a schema of another name stays.
    /// </summary>
    /// <param name="path">Relative to the set, with slashes.</param>
    internal static string Wire(string path, string text)
    {
        var comment = Comment + string.Concat(Enumerable.Repeat("../", path.Count(character => character == '/'))) + Name;
        var written = Written().Match(text);
        if (!written.Success)
        {
            return comment + "\n" + text;
        }

        return Path.GetFileName(written.Groups["schema"].Value) == Name
            ? string.Concat(text.AsSpan(0, written.Index), comment, text.AsSpan(written.Index + written.Length))
            : text;
    }

    [GeneratedRegex(
        @"^#[ \t]*yaml-language-server[ \t]*:[ \t]*\$schema=(?<schema>[^\s]*)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
