namespace KnowledgeGraph.GraphQL;

/// <summary>The codes that the engine itself sends as <c>extensions.code</c>. They never change; messages may.</summary>
public static class GraphQLErrorCodes
{
    /// <summary>The document is not GraphQL.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document breaks a rule of the specification's chapter on validation.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The request goes past a limit of the server. It was refused before the work was done.</summary>
    public const string LimitExceeded = "GRAPHQL_LIMIT_EXCEEDED";

    /// <summary>The document has no operation of the name asked for, or several and no name was given.</summary>
    public const string OperationNotFound = "GRAPHQL_OPERATION_NOT_FOUND";

    /// <summary>The kind of operation is not offered, or not over this transport.</summary>
    public const string OperationNotAllowed = "GRAPHQL_OPERATION_NOT_ALLOWED";

    /// <summary>The variables are not JSON, or not of the types that the operation declares.</summary>
    public const string BadVariables = "GRAPHQL_BAD_VARIABLES";

    /// <summary>The arguments of a field, with the values of their variables, are not of their types.</summary>
    public const string BadArguments = "GRAPHQL_BAD_ARGUMENTS";

    /// <summary>A field gave null, or something that is no value of its type, against the promise of the schema.</summary>
    public const string BadFieldValue = "GRAPHQL_BAD_FIELD_VALUE";

    /// <summary>The time for the operation was up.</summary>
    public const string TimedOut = "GRAPHQL_TIMED_OUT";

    /// <summary>The client gave up waiting.</summary>
    public const string Cancelled = "GRAPHQL_CANCELLED";

    /// <summary>A fault of the server. What it was is for its log, not for clients.</summary>
    public const string InternalError = "GRAPHQL_INTERNAL_ERROR";
}
