using System.Text.Json.Nodes;
using KnowledgeGraph.Cli.Editing.Protocol;
using KnowledgeGraph.Cli.Editing.Sets;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Editing.Features;

/// <summary>A change of a file.</summary>
/// <param name="Path">In the set.</param>
/// <param name="Span">What is replaced.</param>
/// <param name="Annotation">The annotation that the author may refuse it by; null for none.</param>
internal sealed record TextEdit(string Path, TextSpan Span, string Text, string? Annotation = null)
{
    /// <summary>An edit of the workspace, by file; with versions, so that a client refuses what is about another text.</summary>
    public static JsonObject Workspace(IEnumerable<TextEdit> edits, SetView view, PositionEncoding encoding)
    {
        var changes = new JsonArray();
        foreach (var file in edits.GroupBy(edit => edit.Path, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var list = new JsonArray();
            foreach (var edit in file.OrderBy(edit => edit.Span.Start))
            {
                list.Add((JsonNode)edit.ToJson(view.Text(file.Key)!, encoding));
            }

            changes.Add((JsonNode)new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = view.UriOf(file.Key), ["version"] = view.VersionOf(file.Key) },
                ["edits"] = list,
            });
        }

        return new JsonObject { ["documentChanges"] = changes };
    }

    public JsonObject ToJson(SourceText text, PositionEncoding encoding)
    {
        var json = new JsonObject { ["range"] = encoding.ToRange(text, Span), ["newText"] = Text };
        if (Annotation is not null)
        {
            json["annotationId"] = Annotation;
        }

        return json;
    }
}
