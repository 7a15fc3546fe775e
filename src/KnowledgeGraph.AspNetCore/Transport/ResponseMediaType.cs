namespace KnowledgeGraph.AspNetCore.Transport;

/// <summary>The forms that a GraphQL response can be sent in. They differ in how the status code is chosen.</summary>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types"/>
internal enum ResponseMediaType
{
    /// <summary>
    /// <c>application/json</c>: 200 wherever there is a well-formed GraphQL response, because old clients, which ask for it by name, look
    /// no further otherwise.
    /// </summary>
    Json,

    /// <summary>
    /// <c>application/json</c> for a client that does not name it: nobody who says nothing relies on 200 for what went wrong, so the status
    /// says whether the request was refused.
    /// </summary>
    UnnamedJson,

    /// <summary><c>application/graphql-response+json</c>: the status says whether the request was refused.</summary>
    GraphQLResponse,
}
