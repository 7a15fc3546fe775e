using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Format;

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
    public const string Hints = "hints";

    public const int DefaultBytes = 20_000;
    public const int MinBytes = 1_000;
    public const int MaxBytes = 1_000_000;

    /// <summary>Longer responses are not even read: cutting them would cost a lot, for a small part of them.</summary>
    private const int MaxResponseBytes = 4_000_000;
    private const int MaxUnstated = 10;
    private const int MaxUnstatedLength = 60;
    private const int MaxDepth = 128;

    // JSON of its own and in no page: letters of every script are sent as they are.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Wraps the response to an operation. O(n log n) in its length.</summary>
    /// <param name="maxBytes">The most bytes of <see cref="Words"/>.</param>
    /// <exception cref="ToolException">The operation failed, or its answer cannot be cut to the length.</exception>
    public static JsonObject Of(ReadOnlyMemory<byte> response, string contentHash, int maxBytes)
    {
        if (response.Length > MaxResponseBytes)
        {
            throw TooLong(response.Length, "Ask for less.");
        }

        var root = JsonNode.Parse(response.Span, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth })!.AsObject();
        if (root["errors"] is JsonArray errors)
        {
            throw new ToolException(string.Join(' ', errors.Select(error => error!["message"]!.GetValue<string>())));
        }

        var data = root[Data] ?? new JsonObject();
        root.Remove(Data);
        var answer = new JsonObject { [Data] = data, [ContentHash] = contentHash };
        var unstated = new List<string>();
        FindUnstated(data, "", unstated);
        if (unstated.Count > 0)
        {
            answer[Unstated] = new JsonArray([.. unstated.Take(MaxUnstated).Select(path => (JsonNode)Shortened(path))]);
        }

        // That an id is unknown, or another one today, is not in the data.
        if (root["extensions"]?["hints"] is JsonArray hints)
        {
            var messages = hints.Select(hint => hint!["message"]!.GetValue<string>()).Distinct(StringComparer.Ordinal);
            answer[Hints] = new JsonArray([.. messages.Select(message => (JsonNode)message)]);
        }

        Fit(answer, maxBytes);
        return answer;
    }

    /// <summary>An answer as text, for clients that read no structured content. Linear in its length.</summary>
    public static string Words(JsonObject answer)
    {
        var silence = answer[Unstated] is JsonArray paths
            ? $"Not stated: the facts say nothing about {string.Join(", ", paths.Select(path => path!.GetValue<string>()))}. That is not a denial.\n"
            : "";
        return silence + answer.ToJsonString(Plain);
    }

    private static void Fit(JsonObject answer, int maxBytes)
    {
        var length = Length(answer);
        if (length <= maxBytes)
        {
            return;
        }

        // The longest lists give way first: the most items a list may keep, found by halving.
        var data = answer[Data]!;
        var (low, high) = (0, LongestList(data));
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Length(With(middle)) <= maxBytes ? (middle, high) : (low, middle - 1);
        }

        if (Length(With(low)) > maxBytes)
        {
            throw TooLong(
                length,
                maxBytes < MaxBytes
                    ? string.Create(CultureInfo.InvariantCulture, $"Ask for less, or raise maxBytes to at most {MaxBytes:N0}.")
                    : "Ask for less.");
        }

        JsonObject With(int items)
        {
            answer[Data] = Shortened(data, items);
            answer[Cut] = string.Create(
                CultureInfo.InvariantCulture,
                $"The whole answer has {length:N0} bytes. Lists are cut after {CountPhrase.Of(items, "item")}. Ask for fewer with 'first' and go on with "
                    + $"'after', or raise maxBytes to at most {MaxBytes:N0}.");
            return answer;
        }
    }

    private static ToolException TooLong(int length, string remedy) => new(string.Create(
        CultureInfo.InvariantCulture, $"The answer has {length:N0} bytes, which is too long. {remedy}"));

    private static int Length(JsonObject answer) => Encoding.UTF8.GetByteCount(Words(answer));

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

    private static string Shortened(string path) => path.Length <= MaxUnstatedLength ? path : path[..MaxUnstatedLength] + "…";

    /// <summary>The fields of the root and of connections that are null or empty; not those inside items, of which most are.</summary>
    private static void FindUnstated(JsonNode data, string path, List<string> found)
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
                FindUnstated(value, at, found);
            }
        }
    }
}
