using System.Buffers;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>The parameters of a GraphQL request over HTTP, in pooled memory. Dispose of them once the request is answered.</summary>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters"/>
internal sealed class GraphQLParameters : IDisposable
{
    /// <summary>In the order of <see cref="ErrorBehaviour"/>.</summary>
    private static readonly string[] ErrorBehaviourWords = ["PROPAGATE", "NULL", "HALT"];

    private byte[]? _document;

    /// <summary>The parameter <c>query</c> in UTF-8.</summary>
    public ReadOnlyMemory<byte> Document { get; private set; }

    public string? OperationName { get; set; }

    /// <summary>The parameter <c>variables</c>, a JSON object in UTF-8 in the memory of the reader; empty if there is none.</summary>
    public ReadOnlyMemory<byte> Variables { get; set; }

    /// <summary>The parameter <c>documentId</c>: the name of a trusted document.</summary>
    public string? DocumentId { get; set; }

    /// <summary>The digest in <c>extensions.persistedQuery</c>, in lower case.</summary>
    public string? PersistedHash { get; set; }

    /// <summary>The form of the answer; null for that of GraphQL.</summary>
    public IAnswerFormat? Format { get; init; }

    /// <summary>The parameter <c>onError</c>.</summary>
    public ErrorBehaviour OnError { get; private set; }

    /// <summary>Whether the client wants to know the cost.</summary>
    public bool ReportCost { get; set; }

    /// <summary>Whether the client wants a receipt with the answer.</summary>
    public bool WantsReceipt { get; set; }

    /// <summary>The bytes that the request holds in memory.</summary>
    public int Size => Document.Length + Variables.Length;

    /// <summary>Whether the request itself has a document.</summary>
    public bool HasDocument => _document is not null;

    /// <summary>Whether the request has a document or names one.</summary>
    public bool HasDocumentOrName => HasDocument || DocumentId is not null || PersistedHash is not null;

    /// <summary>Memory for a document of at most <paramref name="length"/> bytes, in place of an earlier one.</summary>
    public Span<byte> RentDocument(int length)
    {
        Dispose();
        _document = ArrayPool<byte>.Shared.Rent(length);
        return _document;
    }

    /// <summary>Takes the first <paramref name="length"/> bytes of the memory that was rented as the document.</summary>
    public void SetDocument(int length) => Document = _document.AsMemory(0, length);

    /// <summary>Takes a document that belongs to somebody else.</summary>
    public void UseDocument(ReadOnlyMemory<byte> document) => Document = document;

    /// <summary>Takes the parameter <c>onError</c>.</summary>
    /// <returns>What is wrong with it; null if nothing is.</returns>
    public RequestError? SetOnError(string word)
    {
        var found = Array.IndexOf(ErrorBehaviourWords, word);
        OnError = (ErrorBehaviour)Math.Max(found, 0);
        return found < 0 ? NoErrorBehaviour(word) : null;
    }

    /// <summary>The answer to a value of <c>onError</c> that does not exist.</summary>
    /// <param name="word">The value; null where it is not a string.</param>
    public static RequestError NoErrorBehaviour(string? word) =>
        RequestError.BadRequest("\"onError\" must be \"PROPAGATE\", \"NULL\" or \"HALT\"" + Advice(word?.Trim()));

    /// <summary>The same for the engine. It is good until this is disposed of.</summary>
    /// <param name="witness">Takes note of what the answer is made of; null for nobody.</param>
    public GraphQLRequest ToRequest(bool queriesOnly, object? witness = null) => new()
    {
        Document = Document,
        OperationName = OperationName,
        Variables = Variables,
        QueriesOnly = queriesOnly,
        OnError = OnError,
        ReportCost = ReportCost,
        Witness = witness,
    };

    public void Dispose()
    {
        Document = default;
        if (Interlocked.Exchange(ref _document, null) is { } rented)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static string Advice(string? word) =>
        Array.Find(ErrorBehaviourWords, known => known.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } meant
            ? $", in capital letters: did you mean \"{meant}\"?"
            : word?.ToUpperInvariant() switch
            {
                "NO_PROPAGATE" => ": did you mean \"NULL\"?",
                "ABORT" => ": did you mean \"HALT\"?",
                _ => ".",
            };
}
