namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>The reason why an HTTP request is not a GraphQL request, and the answer to it.</summary>
/// <param name="StatusCode">The status of the answer.</param>
/// <param name="Code">One of <see cref="TransportErrorCodes"/>.</param>
/// <param name="Message">One sentence for the developer of the client.</param>
internal sealed record RequestError(int StatusCode, string Code, string Message)
{
    public static RequestError NotAcceptable { get; } = new(
        StatusCodes.Status406NotAcceptable,
        TransportErrorCodes.NotAcceptable,
        "Responses are application/graphql-response+json or application/json, in UTF-8; the header Accept allows neither.");

    public static RequestError MethodNotAllowed { get; } = new(
        StatusCodes.Status405MethodNotAllowed, TransportErrorCodes.MethodNotAllowed, "Send a query by GET, or any operation by POST.");

    public static RequestError UnsupportedMediaType { get; } = new(
        StatusCodes.Status415UnsupportedMediaType,
        TransportErrorCodes.UnsupportedMediaType,
        "Send the request as application/json in UTF-8, uncompressed, and say so in the header Content-Type.");

    public static RequestError DocumentNotTrusted { get; } = OfGraphQL(
        TransportErrorCodes.DocumentNotTrusted, "Only trusted documents are run here: identify one by \"documentId\".");

    // The messages are what clients of this protocol look for.
    public static RequestError PersistedQueryNotFound { get; } = OfGraphQL(
        TransportErrorCodes.PersistedQueryNotFound, "PersistedQueryNotFound");

    public static RequestError PersistedQueryNotSupported { get; } =
        OfGraphQL(TransportErrorCodes.PersistedQueryNotSupported, "PersistedQueryNotSupported");

    public static RequestError Overloaded { get; } = new(
        StatusCodes.Status503ServiceUnavailable,
        TransportErrorCodes.Overloaded,
        "The server is busy. The header Retry-After says how many seconds to wait.");

    public static RequestError AnswerTooLarge { get; } = new(
        StatusCodes.Status400BadRequest,
        TransportErrorCodes.AnswerTooLarge,
        "In this form the answer would be larger than answers may be. Ask for less, or for JSON.");

    public static RequestError ReceiptIsJson { get; } = new(
        StatusCodes.Status400BadRequest, TransportErrorCodes.BadRequest, "A receipt comes with an answer in JSON: leave out .csv, or the receipt.");

    public static RequestError NoReceiptOfEvents { get; } = OfGraphQL(
        TransportErrorCodes.BadRequest, "Events have no receipts: ask for one with a query whose answer is a single response.");

    public static RequestError TooManyExports { get; } = new(
        StatusCodes.Status429TooManyRequests,
        TransportErrorCodes.TooManyRequests,
        "This client has as many exports under way as it may have. Read one to its end, or ask again after the seconds in the header Retry-After.");

    public static RequestError StillBeingComputed { get; } = new(
        StatusCodes.Status503ServiceUnavailable,
        TransportErrorCodes.StillBeingComputed,
        "The operation needs something about the whole graph that is still being computed, once for everybody. Ask again after the seconds "
            + "in the header Retry-After.");

    public static RequestError TooMuchTime { get; } = new(
        StatusCodes.Status429TooManyRequests,
        TransportErrorCodes.TooManyRequests,
        "The processing time for this period is used up. The header Retry-After says how many seconds to wait.");

    /// <summary>
    /// Whether the request is a well-formed GraphQL request all the same, so that the status follows the media type of the response.
    /// </summary>
    public bool IsOfGraphQL { get; private init; }

    /// <summary>The status of an answer in this form.</summary>
    public int StatusOf(ResponseMediaType mediaType) =>
        IsOfGraphQL && mediaType == ResponseMediaType.Json ? StatusCodes.Status200OK : StatusCode;

    public static RequestError BadRequest(string message) => new(StatusCodes.Status400BadRequest, TransportErrorCodes.BadRequest, message);

    public static RequestError TooLarge(int maxSize) =>
        new(StatusCodes.Status413PayloadTooLarge, TransportErrorCodes.TooLarge, $"The body has more than {maxSize} bytes.");

    /// <param name="hint">A sentence about what may have been meant, after a space; may be empty.</param>
    public static RequestError DocumentNotFound(string hint) => OfGraphQL(
        TransportErrorCodes.DocumentNotFound,
        "There is no trusted document and no saved question with this id: \"documentId\" is \"sha256:\" and the digest of its text, its name "
            + $"in the manifest, or the name of the question.{hint}");

    /// <summary>The answer to a body that Kestrel refused while it was read.</summary>
    public static RequestError Of(BadHttpRequestException exception) => exception.StatusCode == StatusCodes.Status413PayloadTooLarge
        ? new(exception.StatusCode, TransportErrorCodes.TooLarge, "The body has more bytes than the server accepts.")
        : new(exception.StatusCode, TransportErrorCodes.BadRequest, "The body could not be read.");

    private static RequestError OfGraphQL(string code, string message) =>
        new(StatusCodes.Status400BadRequest, code, message) { IsOfGraphQL = true };
}
