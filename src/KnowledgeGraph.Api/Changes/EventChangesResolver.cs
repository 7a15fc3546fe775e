using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Changes;

/// <summary>The changes since the set that the subscriber has; null if it is no longer known.</summary>
internal sealed class EventChangesResolver : ObjectResolver
{
    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) =>
        FactSetRoot.Of(context).History.ChangesSince(((FactSetChangedEvent)parent.Reference!).PreviousContentHash) is { } changes
            ? new ObjectHandle(context.Await(changes))
            : ObjectHandle.Null;
}
