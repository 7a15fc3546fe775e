using System.Text.Json.Nodes;
using KnowledgeGraph.Cli.Editing.Protocol;
using KnowledgeGraph.Cli.Editing.Sets;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Language.EditorSchema;
using KnowledgeGraph.Language.Formatting;

namespace KnowledgeGraph.Cli.Editing.Features;

/// <summary>The formatter of <c>kg fmt</c>.</summary>
internal sealed class FormattingFeature(PositionEncoding encoding)
{
    /// <summary>The lines that change; none where the file is in canonical form.</summary>
    /// <exception cref="RequestException">The file cannot be formatted.</exception>
    public JsonNode Format(SetView view, SourceText file)
    {
        if (!FactSetPaths.IsFactFile(file.Path))
        {
            return new JsonArray();
        }

        // The qualifiers of the ontology have a place among the keys.
        var files = view.Files with { Files = [.. view.Files.Files.Where(other => other.Path == FactSetPaths.OntologyFile || other.Path == file.Path)] };
        var hasSchema = File.Exists(Path.Combine(view.Set.Folder, EditorSchemaFile.Name));
        var formatted = FactSetFormatter.Format(files, hasSchema).First(other => other.Tree.Text.Path == file.Path).Text
            ?? throw new RequestException(ErrorCode.RequestFailed, "The file cannot be formatted: its YAML has errors, or a form that the formatter does not support.");
        return formatted == file.Text ? new JsonArray() : new JsonArray((JsonNode)Difference(file, formatted).ToJson(file, encoding));
    }

    /// <summary>One edit from the first line that differs to the last, so that the cursor and marks elsewhere stay.</summary>
    private static TextEdit Difference(SourceText file, string formatted)
    {
        var before = file.Text;
        var start = before.AsSpan().CommonPrefixLength(formatted);
        start = start == 0 ? 0 : before.LastIndexOf('\n', start - 1) + 1;
        var end = 0;
        while (end < Math.Min(before.Length, formatted.Length) - start && before[^(end + 1)] == formatted[^(end + 1)])
        {
            end++;
        }

        // To the beginning of a line in both texts.
        while (end > 0 && (end == before.Length || before[^(end + 1)] != '\n'))
        {
            end--;
        }

        return new TextEdit(file.Path, TextSpan.FromBounds(start, before.Length - end), formatted[start..^end]);
    }
}
