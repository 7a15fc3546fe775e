namespace KnowledgeGraph.GraphQL;

/// <summary>The codes that the engine itself sends as <c>extensions.code</c>. They are stable; messages are not.</summary>
public static class GraphQLErrorCodes
{
    /// <summary>The document is not GraphQL.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document violates a validation rule of the specification.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The request exceeds a limit of the server, and was refused or ended because of it.</summary>
    public const string LimitExceeded = "GRAPHQL_LIMIT_EXCEEDED";

    /// <summary>The document has no operation of the requested name, or it has several and no name was given.</summary>
    public const string OperationNotFound = "GRAPHQL_OPERATION_NOT_FOUND";

    /// <summary>Operations of this kind are not available, or not over this transport.</summary>
    public const string OperationNotAllowed = "GRAPHQL_OPERATION_NOT_ALLOWED";

    /// <summary>The variables are not a JSON object, or not of the types that the operation declares.</summary>
    public const string BadVariables = "GRAPHQL_BAD_VARIABLES";

    /// <summary>The arguments of a field, once variables have their values, are not of their types.</summary>
    public const string BadArguments = "GRAPHQL_BAD_ARGUMENTS";

    /// <summary>A resolver returned null for a non-null field, or something that is not a value of the field's type.</summary>
    public const string BadFieldValue = "GRAPHQL_BAD_FIELD_VALUE";

    /// <summary>The operation exceeded its time limit.</summary>
    public const string TimedOut = "GRAPHQL_TIMED_OUT";

    /// <summary>The client cancelled the request.</summary>
    public const string Cancelled = "GRAPHQL_CANCELLED";

    /// <summary>A fault in the server. Its cause is logged and not disclosed to clients.</summary>
    public const string InternalError = "GRAPHQL_INTERNAL_ERROR";
}
