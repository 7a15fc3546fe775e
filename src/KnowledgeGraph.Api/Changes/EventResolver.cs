using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Changes;

/// <summary>The root field of the subscription: the event itself.</summary>
internal sealed class EventResolver : ObjectResolver
{
    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => parent;
}
