using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.AspNetCore.Admission;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Mcp;

namespace KnowledgeGraph.AspNetCore.Assistants;

/// <summary>The facts that one request of an assistant is answered from: those that are served when it comes.</summary>
/// <param name="lease">Given back when the request is answered.</param>
/// <param name="client">Who asks.</param>
internal sealed class ServedFacts(Lease<ServedFactSet> lease, AdmissionControl admission, ClientIdentity client) : IMcpFacts
{
    public FactGraph Graph => lease.Value.Graph;

    public Schema Schema => lease.Value.Engine.Schema;

    public QuestionCatalogue Questions => lease.Value.Questions.Catalogue;

    /// <summary>Runs an operation when it is its turn, as those that come over GraphQL do.</summary>
    /// <exception cref="Mcp.FactsBusyException">There is no turn for it.</exception>
    public async ValueTask<GraphQLResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        var admitted = await admission.RunAsync(
            client, new QueryOperation(lease.Value.Schema, request, cancellationToken), request.Document.Length + request.Variables.Length,
            isBounded: true, cancellationToken);
        return admitted.Result ?? throw new FactsBusyException($"{admitted.Refusal!.Message} ({Math.Ceiling(admitted.RetryAfter.TotalSeconds)} s)");
    }

    public void Dispose() => lease.Dispose();
}
