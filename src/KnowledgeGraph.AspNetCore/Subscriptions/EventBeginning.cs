using KnowledgeGraph.AspNetCore.Admission;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.AspNetCore.Subscriptions;

/// <summary>Begins to answer with events: the only response, if it is not a subscription.</summary>
internal sealed class EventBeginning(FactSetHost host, GraphQLRequest request, CancellationToken cancellationToken) : IOperation
{
    /// <summary>The content hash that a subscriber knows.</summary>
    public string Known { get; private set; } = "";

    public GraphQLResult? Run(OperationSlice? slice)
    {
        using var lease = host.Lease();
        var set = lease.Value;
        var sliced = request with { Slice = slice };
        var inspection = set.Engine.Inspect(in sliced, cancellationToken);
        if (inspection.Refusal is { } refusal)
        {
            return refusal;
        }

        if (inspection.OperationKind != OperationKind.Subscription)
        {
            return set.Engine.Execute(in sliced, set.Schema.Root, cancellationToken);
        }

        Known = inspection.Arguments.Get<string>("since") ?? set.Graph.ContentHash;
        return null;
    }
}
