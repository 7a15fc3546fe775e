using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Mcp;

/// <summary>The facts that one request of an assistant is answered from. Dispose of it when the request is answered.</summary>
public interface IMcpFacts : IDisposable
{
    /// <summary>The vocabulary and the content hash.</summary>
    FactGraph Graph { get; }

    /// <summary>The schema that operations are written for.</summary>
    Schema Schema { get; }

    /// <summary>The saved questions that fit the schema.</summary>
    QuestionCatalogue Questions { get; }

    /// <summary>Runs an operation within the limits of the host.</summary>
    ValueTask<GraphQLResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken);
}
