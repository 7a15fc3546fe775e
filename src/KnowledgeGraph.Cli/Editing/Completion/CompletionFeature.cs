using System.Text.Json.Nodes;
using KnowledgeGraph.Cli.Editing.Protocol;
using KnowledgeGraph.Cli.Editing.Sets;
using KnowledgeGraph.Compiler;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Editing.Completion;

/// <summary>Offers what can be written at a place: keys, ids, words.</summary>
internal sealed class CompletionFeature(PositionEncoding encoding, bool snippets)
{
    // More would be read by nobody; the list says that there are.
    private const int MaxItems = 1_000;

    public JsonNode Complete(SetView view, SourceText file, int offset)
    {
        if (!FactSetPaths.IsFactFile(file.Path) || CursorReader.Read(file, offset) is not { } cursor)
        {
            return Json([], new JsonObject(), isIncomplete: false);
        }

        var items = file.Path == FactSetPaths.OntologyFile
            ? new OntologyCompletions(view, cursor).Items()
            : new FactCompletions(view, cursor).Items();
        var written = file.Text[cursor.Written.Start..offset];
        var matching = items.Where(item => Matches(item, written)).Take(MaxItems + 1).ToArray();
        return Json(matching.Take(MaxItems), encoding.ToRange(file, cursor.Written), matching.Length > MaxItems);
    }

    /// <summary>
    /// Whether an item contains the text that is written; the others are left out, so that a list of thousands stays short.
    /// </summary>
    private static bool Matches(CompletionItem item, string written)
    {
        var word = written.Trim('"', '\'');
        return item.Label.Contains(word, StringComparison.OrdinalIgnoreCase)
            || item.Detail?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
    }

    private JsonObject Json(IEnumerable<CompletionItem> items, JsonObject range, bool isIncomplete) => new()
    {
        ["isIncomplete"] = isIncomplete,
        ["items"] = new JsonArray([.. items.Select(item => (JsonNode)item.ToJson((JsonObject)range.DeepClone(), snippets))]),
    };
}
