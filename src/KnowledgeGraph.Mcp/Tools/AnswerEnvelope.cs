using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Mcp.Tools;

/// <summary>
/// The answer to an assistant: the data, the version of the facts, where they say nothing, and what was cut so that the answer has at most
/// a given length.
/// </summary>
internal static class AnswerEnvelope
{
    public const string Data = "data";
    public const string ContentHash = "contentHash";
    public const string Unstated = "unstated";
    public const string Cut = "cut";

    public const int DefaultBytes = 20_000;
    public const int MinBytes = 1_000;
    public const int MaxBytes = 1_000_000;

    /// <summary>The room for what stands around the data.</summary>
    private const int Overhead = 800;
    private const int MaxUnstated = 20;
    private const int MaxDepth = 128;

    // JSON of its own and in no page: letters of every script are sent as they are.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Wraps the response to an operation. O(n log n) in its length.</summary>
    /// <exception cref="ToolException">The operation failed, or cannot be cut to the length.</exception>
    public static JsonObject Of(ReadOnlyMemory<byte> response, string contentHash, int maxBytes)
    {
        var root = JsonNode.Parse(response.Span, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth })!.AsObject();
        if (root["errors"] is JsonArray errors)
        {
            throw new ToolException(string.Join(' ', errors.Select(error => error!["message"]!.GetValue<string>())));
        }

        var data = root[Data] ?? new JsonObject();
        root.Remove(Data);
        var silences = new List<string>();
        FindSilence(data, "", silences);
        var answer = new JsonObject { [Data] = Fit(data, maxBytes - Overhead, out var cut), [ContentHash] = contentHash };
        if (silences.Count > 0)
        {
            answer[Unstated] = new JsonArray([.. silences.Take(MaxUnstated).Select(path => (JsonNode)path)]);
        }

        if (cut is not null)
        {
            answer[Cut] = cut;
        }

        return answer;
    }

    /// <summary>An answer as text. Linear in its length.</summary>
    public static string Text(JsonNode answer) => answer.ToJsonString(Plain);

    private static JsonNode Fit(JsonNode data, int room, out string? cut)
    {
        cut = null;
        var length = Length(data);
        if (length <= room)
        {
            return data;
        }

        // The longest lists give way first: the most items a list may keep, found by halving.
        var (low, high) = (0, LongestList(data));
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Length(Shortened(data, middle)) <= room ? (middle, high) : (low, middle - 1);
        }

        var shortened = Shortened(data, low);
        if (Length(shortened) > room)
        {
            throw new ToolException(string.Create(
                CultureInfo.InvariantCulture, $"The answer has {length:N0} bytes, and even without its lists it is too long. Raise maxBytes, or ask for less."));
        }

        cut = string.Create(
            CultureInfo.InvariantCulture,
            $"The whole answer has {length:N0} bytes. Lists are cut after {low} items. Ask for fewer with 'first' and go on with 'after', or raise maxBytes to at most {MaxBytes:N0}.");
        return shortened;
    }

    private static int Length(JsonNode node) => Encoding.UTF8.GetByteCount(Text(node));

    private static int LongestList(JsonNode? node) => node switch
    {
        JsonArray list => list.Select(LongestList).Append(list.Count).Max(),
        JsonObject members => members.Select(member => LongestList(member.Value)).Append(0).Max(),
        _ => 0,
    };

    private static JsonNode Shortened(JsonNode node, int items) => node switch
    {
        JsonArray list => new JsonArray([.. list.Take(items).Select(item => item is null ? null : Shortened(item, items))]),
        JsonObject members => new JsonObject(
            members.Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Shortened(member.Value, items)))),
        _ => node.DeepClone(),
    };

    /// <summary>The fields of the root and of connections that are null or empty; not those inside items, of which most are.</summary>
    private static void FindSilence(JsonNode data, string path, List<string> found)
    {
        if (data is not JsonObject members)
        {
            return;
        }

        foreach (var (name, value) in members)
        {
            var at = path.Length == 0 ? name : $"{path}.{name}";
            if ((value is null && path.Length == 0) || value is JsonArray { Count: 0 })
            {
                found.Add(at);
            }
            else if (value is JsonObject)
            {
                FindSilence(value, at, found);
            }
        }
    }
}
