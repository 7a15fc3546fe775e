using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Api.Receipts;

/// <summary>
/// The basis of an answer, and all that is needed to ask again: a client keeps it beside the answer, and <c>kg verify</c> says later
/// whether a set of facts gives that answer.
/// </summary>
public sealed record Receipt
{
    /// <summary>The version of this form.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The most statements that are listed.</summary>
    public const int MaxStatements = 1_000;

    /// <summary>How <see cref="AnswerDigest"/> is computed.</summary>
    public const string DigestForm = "sha256 of {data, errors} as canonical JSON (RFC 8785)";

    /// <summary>How deeply an answer or a receipt may nest.</summary>
    internal const int MaxDepth = 512;

    /// <summary>The form in JSON.</summary>
    internal static JsonTypeInfo<Receipt> Json { get; } = new ReceiptJson(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        MaxDepth = MaxDepth,
    }).Receipt;

    /// <summary>The version of the form: <see cref="CurrentVersion"/>.</summary>
    public required int Version { get; init; }

    /// <summary>The content hash of the set that gave the answer.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The SHA-256 of the document, in hexadecimal, as a trusted document is named by it.</summary>
    public required string DocumentHash { get; init; }

    /// <summary>The text of the document, which cannot be recovered from its hash.</summary>
    public required string Document { get; init; }

    /// <summary>The operation that ran; null for the only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables as they were sent; null if there were none.</summary>
    public JsonElement? Variables { get; init; }

    /// <summary>The request member of this name; null for the default.</summary>
    public string? OnError { get; init; }

    /// <summary>The digest of the answer; see <see cref="DigestForm"/>.</summary>
    public required string AnswerDigest { get; init; }

    /// <summary>How the digest is computed, for clients that recompute it.</summary>
    public string DigestOf { get; init; } = DigestForm;

    /// <summary>The number of statements that the answer shows.</summary>
    public required int StatementCount { get; init; }

    /// <summary>The ids of those statements, in the order of the set: the first <see cref="MaxStatements"/>.</summary>
    public required IReadOnlyList<string> Statements { get; init; }

    /// <summary>A digest of what each of them says, in the same order.</summary>
    public required IReadOnlyList<string> StatementDigests { get; init; }

    /// <summary>Makes the receipt of an answer. Linear in the answer and in the statements listed.</summary>
    /// <param name="request">The request that was executed.</param>
    /// <param name="answer">The answer, as GraphQL writes it.</param>
    /// <param name="trace">The statements that it shows.</param>
    public static Receipt Of(in GraphQLRequest request, JsonElement answer, AnswerTrace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        var shown = trace.Statements.Take(MaxStatements).ToArray();
        return new Receipt
        {
            Version = CurrentVersion,
            ContentHash = trace.Graph.ContentHash,
            DocumentHash = HashOf(request.Document.Span),
            Document = Encoding.UTF8.GetString(request.Document.Span),
            OperationName = request.OperationName,
            Variables = VariablesOf(request.Variables),
            OnError = request.OnError == ErrorBehaviour.Propagate ? null : request.OnError.ToString().ToUpperInvariant(),
            AnswerDigest = DigestOfAnswer(answer),
            StatementCount = trace.Count,
            Statements = [.. shown.Select(statement => statement.Id)],
            StatementDigests = [.. shown.Select(StatementDigest.Of)],
        };
    }

    /// <summary>The digest of an answer: of its data and errors, whatever its extensions.</summary>
    public static string DigestOfAnswer(JsonElement answer)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            foreach (var name in (string[])["data", "errors"])
            {
                if (answer.TryGetProperty(name, out var member))
                {
                    writer.WritePropertyName(name);
                    member.WriteTo(writer);
                }
            }

            writer.WriteEndObject();
        }

        var written = stream.GetBuffer().AsMemory(0, (int)stream.Length);
        using var reduced = JsonDocument.Parse(written, new JsonDocumentOptions { MaxDepth = MaxDepth });
        return CanonicalJson.Digest(reduced.RootElement);
    }

    /// <summary>The name of a document by its text.</summary>
    public static string HashOf(ReadOnlySpan<byte> document) => Convert.ToHexStringLower(SHA256.HashData(document));

    /// <summary>The same request again.</summary>
    public GraphQLRequest ToRequest(AnswerTrace trace) => new()
    {
        Document = Encoding.UTF8.GetBytes(Document),
        OperationName = OperationName,
        Variables = Variables is { } variables ? Encoding.UTF8.GetBytes(variables.GetRawText()) : default,
        OnError = Enum.TryParse<ErrorBehaviour>(OnError, ignoreCase: true, out var behaviour) ? behaviour : default,
        QueriesOnly = true,
        Witness = trace,
    };

    private static JsonElement? VariablesOf(ReadOnlyMemory<byte> variables)
    {
        if (variables.IsEmpty)
        {
            return null;
        }

        using var document = JsonDocument.Parse(variables, new JsonDocumentOptions { MaxDepth = MaxDepth });
        return document.RootElement.Clone();
    }
}

/// <summary>The form of a receipt in JSON, without reflection.</summary>
[JsonSerializable(typeof(Receipt))]
internal sealed partial class ReceiptJson : JsonSerializerContext;
