namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>The codes that the transport sends as <c>extensions.code</c>. They never change; messages may.</summary>
internal static class TransportErrorCodes
{
    /// <summary>The request is not a well-formed GraphQL request: its JSON, or the type of one of its members, is wrong.</summary>
    public const string BadRequest = "HTTP_BAD_REQUEST";

    /// <summary>The method is neither GET nor POST.</summary>
    public const string MethodNotAllowed = "HTTP_METHOD_NOT_ALLOWED";

    /// <summary>The client accepts none of the forms that a response can have.</summary>
    public const string NotAcceptable = "HTTP_NOT_ACCEPTABLE";

    /// <summary>The body is not JSON in UTF-8, by what its headers say.</summary>
    public const string UnsupportedMediaType = "HTTP_UNSUPPORTED_MEDIA_TYPE";

    /// <summary>The body has more bytes than the server accepts.</summary>
    public const string TooLarge = "HTTP_CONTENT_TOO_LARGE";

    /// <summary>The server has no facts to answer from yet. Try again later.</summary>
    public const string NoFactSet = "HTTP_NO_FACT_SET";

    /// <summary>There are as many event streams as the server keeps open. Try again later.</summary>
    public const string TooManyStreams = "HTTP_TOO_MANY_STREAMS";

    /// <summary>The request names an unknown trusted document.</summary>
    public const string DocumentNotFound = "DOCUMENT_NOT_FOUND";

    /// <summary>Only trusted documents are run, and the document is not one of them.</summary>
    public const string DocumentNotTrusted = "DOCUMENT_NOT_TRUSTED";

    /// <summary>The answer is too large in the form that the client accepts.</summary>
    public const string AnswerTooLarge = "ANSWER_TOO_LARGE";

    /// <summary>There is no saved question of this name.</summary>
    public const string QuestionNotFound = "QUESTION_NOT_FOUND";

    /// <summary>A file is requested of an entity, and no entity has the id.</summary>
    public const string EntityNotFound = "ENTITY_NOT_FOUND";

    /// <summary>The request names a document that no client has registered, or that is forgotten: send it with its digest.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>Clients cannot register documents here.</summary>
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";

    /// <summary>The request has no API key or access token where one is required, or a wrong one.</summary>
    public const string Unauthorised = "HTTP_UNAUTHORISED";

    /// <summary>The access token is valid, and has not the scope or the claims that are required.</summary>
    public const string Forbidden = "HTTP_FORBIDDEN";

    /// <summary>Access tokens cannot be checked: the keys of their issuer have not been read yet. Try again later.</summary>
    public const string NoIssuerKeys = "HTTP_NO_ISSUER_KEYS";

    /// <summary>The client has sent more requests than it may. Try again later.</summary>
    public const string TooManyRequests = "HTTP_TOO_MANY_REQUESTS";

    /// <summary>The server has more to do than it takes on at once. Try again after the seconds in the header Retry-After.</summary>
    public const string Overloaded = "OVERLOADED";

    /// <summary>
    /// The operation needs something that is computed once for all, and is not ready. Try again after the seconds in Retry-After.
    /// </summary>
    public const string StillBeingComputed = "STILL_BEING_COMPUTED";

    /// <summary>A fault of the server. What it was is for its log, not for clients.</summary>
    public const string InternalError = "HTTP_INTERNAL_ERROR";
}
