using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>The status code of a response that the engine made.</summary>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes"/>
internal static class StatusCode
{
    public static int Of(GraphQLResult result, ResponseMediaType mediaType) => result.Outcome switch
    {
        GraphQLOutcome.Executed or GraphQLOutcome.ExecutedWithErrors => StatusCodes.Status200OK,
        GraphQLOutcome.NotAllowed => StatusCodes.Status405MethodNotAllowed,
        _ when result.ErrorCodes.Contains(GraphQLErrorCodes.InternalError) => StatusCodes.Status500InternalServerError,
        _ when mediaType == ResponseMediaType.Json => StatusCodes.Status200OK,
        _ => StatusCodes.Status400BadRequest,
    };
}
