namespace KnowledgeGraph.Server.Transport;

/// <summary>The forms that a GraphQL response can be sent in. They differ in how the status code is chosen.</summary>
/// <seealso href="https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types"/>
public enum ResponseMediaType
{
    /// <summary><c>application/json</c>: 200 wherever there is a well-formed GraphQL response, because old clients look no further otherwise.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status says whether the request was refused.</summary>
    GraphQLResponse,
}
