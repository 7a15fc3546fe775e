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
}
