using KnowledgeGraph.AspNetCore.Admission;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.AspNetCore.Subscriptions;

/// <summary>Reads a request as far as its kind.</summary>
internal sealed class EventInspection(FactSetHost host, GraphQLRequest request, CancellationToken cancellationToken) : IOperation
{
    /// <summary>The kind of the operation; null if it is not known.</summary>
    public OperationKind? OperationKind { get; private set; }

    public GraphQLResult? Run(OperationSlice? slice)
    {
        using var lease = host.Lease();
        var sliced = request with { Slice = slice };
        var inspection = lease.Value.Engine.Inspect(in sliced, cancellationToken);
        OperationKind = inspection.OperationKind;
        return inspection.Refusal;
    }
}
