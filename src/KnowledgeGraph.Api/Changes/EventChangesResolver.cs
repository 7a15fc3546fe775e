using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Changes;

/// <summary>What changed since the set that the receiver of an event knew last; null if that one is not known any more.</summary>
internal sealed class EventChangesResolver : ObjectResolver
{
    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) =>
        new(FactSetRoot.Of(context).History.ChangesSince(
            ((FactSetChangedEvent)parent.Reference!).PreviousContentHash, context.CancellationToken));
}
