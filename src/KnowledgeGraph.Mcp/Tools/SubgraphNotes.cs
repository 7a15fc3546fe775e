using System.Globalization;
using System.Text.Json.Nodes;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Mcp.Tools;

/// <summary>Notes about what a subgraph leaves out, because its lists have no pages.</summary>
internal static class SubgraphNotes
{
    /// <summary>Sentences about the statements and entities that are missing, for each field of an answer that counts them.</summary>
    public static IEnumerable<string> Of(JsonObject data)
    {
        foreach (var (name, value) in data)
        {
            if (value is not JsonObject part)
            {
                continue;
            }

            if (part["statements"] is JsonArray shown && Count(part, "statementCount") is var count && count > shown.Count)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name} has {count:N0} statements, of which {shown.Count:N0} were asked for. Ask for more, or narrow the arguments.");
            }

            if (Count(part, "omittedCount") is var omitted and > 0)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name} leaves out at least {CountPhrase.Of(omitted, "entity", "entities")}: more than its limit allows.");
            }
        }
    }

    private static int Count(JsonObject part, string name) => part[name] is JsonValue value && value.TryGetValue<int>(out var count) ? count : 0;
}
