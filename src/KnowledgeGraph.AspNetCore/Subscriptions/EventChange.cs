using KnowledgeGraph.Api.Changes;
using KnowledgeGraph.AspNetCore.Admission;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.AspNetCore.Subscriptions;

/// <summary>Answers a subscription for a change of the facts.</summary>
/// <param name="known">The content hash that the subscriber knows.</param>
internal sealed class EventChange(FactSetHost host, GraphQLRequest request, string known, CancellationToken cancellationToken) : IOperation
{
    public GraphQLRequest Request => request;

    /// <summary>The content hash that the subscriber knows afterwards.</summary>
    public string Now { get; private set; } = "";

    /// <summary>Whether other facts are served than the subscriber knows.</summary>
    public bool IsDue
    {
        get
        {
            using var lease = host.Lease();
            return lease.Value.Graph.ContentHash != known;
        }
    }

    public GraphQLResult? Run(OperationSlice? slice)
    {
        // What is served now may be other facts than a moment ago, also those that it knows.
        using var lease = host.Lease();
        var set = lease.Value;
        if (set.Graph.ContentHash == known)
        {
            return null;
        }

        Now = set.Graph.ContentHash;
        var sliced = request with { Slice = slice };
        return set.Engine.ExecuteEvent(in sliced, set.Schema.Root, new FactSetChangedEvent(known), cancellationToken);
    }
}
