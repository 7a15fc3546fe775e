using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Mcp.Tools;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace KnowledgeGraph.Mcp.Answers;

/// <summary>
/// The answer to an assistant: the data, the version of the facts, the statements that it rests on, where the facts say nothing, and what
/// was cut so that the result has at most a given length.
/// </summary>
internal static class AnswerEnvelope
{
    public const string Data = "data";
    public const string ContentHash = "contentHash";
    public const string Unstated = "unstated";
    public const string Cut = "cut";
    public const string Hints = "hints";
    public const string Evidence = "evidence";
    public const string StatementCount = "statementCount";

    /// <summary>The default is what about 8,000 characters take, which a result has twice: as text and as structured content.</summary>
    public const int DefaultBytes = 20_000;
    public const int MinBytes = 1_000;
    public const int MaxBytes = 1_000_000;

    /// <summary>Longer responses are not even read: cutting them would cost a lot, for a small part of them.</summary>
    public const int MaxResponseBytes = 4_000_000;

    /// <summary>The bytes that the protocol puts around a result and into it: the id of the request, the name of the server.</summary>
    private const int FrameBytes = 400;

    private const int MaxUnstated = 10;
    private const int MaxUnstatedLength = 60;

    /// <summary>Lists inside the items of lists are cut down to this level.</summary>
    private const int MaxLevels = 4;

    // JSON of its own and in no page: letters of every script are sent as they are.
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Wraps an answer that needs no cutting. Linear in its length.</summary>
    /// <param name="answer">The whole answer.</param>
    /// <param name="maxBytes">The most bytes of the result as it is sent.</param>
    /// <returns>Null if it is longer.</returns>
    public static JsonObject? Whole(RawAnswer answer, int maxBytes)
    {
        var wrapped = Wrap(answer, answer.Data, null, maxBytes);
        return Length(wrapped) <= maxBytes ? wrapped : null;
    }

    /// <summary>Wraps an answer with so few items that it fits. O(n log n) in its length.</summary>
    /// <param name="answer">The answer, with <see cref="OperationShape.Cursors"/> if they could be had.</param>
    /// <param name="advice">Says how to get the rest.</param>
    /// <param name="maxBytes">The most bytes of the result as it is sent.</param>
    /// <exception cref="ToolException">Not even one item fits.</exception>
    public static JsonObject Fit(RawAnswer answer, CutAdvice advice, int maxBytes)
    {
        var length = Length(Wrap(answer, AnswerCutter.Cut(answer.Data, answer.Shape, []).Data, null, maxBytes));

        // The longest lists give way first: the most items that a list may keep, found by halving. Where one item alone is too long, the
        // lists inside it give way.
        var limits = new List<int>();
        for (var level = 0; level < MaxLevels && AnswerCutter.Longest(answer.Data, answer.Shape, level) is var longest and > 0; level++)
        {
            var (low, high) = (0, longest);
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                (low, high) = Length(With([.. limits, middle])) <= maxBytes ? (middle, high) : (low, middle - 1);
            }

            if (low > 0)
            {
                return With([.. limits, low]);
            }

            limits.Add(1);
        }

        throw TooLong(length, limits.Count == 0 ? null : Length(With(limits)), maxBytes);

        JsonObject With(IReadOnlyList<int> kept)
        {
            var (data, cut) = AnswerCutter.Cut(answer.Data, answer.Shape, kept);
            return Wrap(answer, data, cut.Count == 0 ? null : advice.Of(length, cut), maxBytes);
        }
    }

    /// <summary>That an answer is too long.</summary>
    /// <param name="length">Its bytes.</param>
    /// <param name="least">Its bytes with one item of each list; null if it cannot be cut.</param>
    /// <param name="maxBytes">What the caller allows.</param>
    public static ToolException TooLong(int length, int? least, int maxBytes)
    {
        var cut = least is { } bytes ? string.Create(CultureInfo.InvariantCulture, $", and {bytes:N0} with one item of each list") : "";
        var remedy = maxBytes < MaxBytes && (least ?? length) <= MaxBytes
            ? string.Create(CultureInfo.InvariantCulture, $"Ask for less, or raise maxBytes to at most {MaxBytes:N0}.")
            : "Ask for less.";
        return new ToolException(string.Create(
            CultureInfo.InvariantCulture, $"The answer has {length:N0} bytes{cut}, which is too long. {remedy}"));
    }

    /// <summary>The result as a client gets it: structured, and as text for clients that read nothing else.</summary>
    public static CallToolResult Result(JsonObject answer) => new()
    {
        Content = [new TextContentBlock { Text = Words(answer) }],
        StructuredContent = ToolSchema.ToElement(answer),
    };

    /// <summary>
    /// An answer as text: first, in words, what a reader must not miss, then the answer as JSON. Linear in its length.
    /// </summary>
    public static string Words(JsonObject answer)
    {
        var hints = answer[Hints] is JsonArray messages
            ? string.Concat(messages.Select(message => $"{message!.GetValue<string>()}\n"))
            : "";
        var silence = answer[Unstated] is JsonArray paths
            ? $"Not stated: the facts say nothing about {string.Join(", ", paths.Select(path => path!.GetValue<string>()))}. That is not a denial.\n"
            : "";
        return hints + silence + answer.ToJsonString(Relaxed);
    }

    /// <summary>The bytes of the result as the protocol sends it, which escapes the quotation marks of the text.</summary>
    public static int Length(JsonObject answer) => JsonSerializer.SerializeToUtf8Bytes(
        Result(answer), McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(CallToolResult))).Length + FrameBytes;

    private static JsonObject Wrap(RawAnswer answer, JsonObject data, string? cut, int maxBytes)
    {
        var wrapped = new JsonObject { [Data] = data.Parent is null ? data : data.DeepClone(), [ContentHash] = answer.ContentHash };
        if (answer.StatementCount > 0)
        {
            wrapped[Evidence] = Cited(answer.Statements, maxBytes);
            wrapped[StatementCount] = answer.StatementCount;
        }

        if (answer.Unstated.Count > 0)
        {
            wrapped[Unstated] = new JsonArray([.. answer.Unstated.Take(MaxUnstated).Select(path => (JsonNode)Shortened(path))]);
        }

        // That an id is unknown, or another one today, is not in the data.
        if (answer.Hints.Count > 0)
        {
            wrapped[Hints] = new JsonArray([.. answer.Hints.Select(message => (JsonNode)message)]);
        }

        if (cut is not null)
        {
            wrapped[Cut] = cut;
        }

        return wrapped;
    }

    /// <summary>As many statements as a quarter of the answer has room for.</summary>
    private static JsonArray Cited(JsonArray statements, int maxBytes)
    {
        var kept = new JsonArray();
        var room = maxBytes / 4;
        foreach (var statement in statements)
        {
            // Once as text, with each quotation mark escaped, and once as it is.
            var text = statement!.ToJsonString();
            room -= (2 * text.Length) + (5 * text.Count(character => character == '"'));
            if (room < 0)
            {
                break;
            }

            kept.Add(statement.DeepClone());
        }

        return kept;
    }

    private static string Shortened(string path) => path.Length <= MaxUnstatedLength ? path : path[..MaxUnstatedLength] + "…";
}
