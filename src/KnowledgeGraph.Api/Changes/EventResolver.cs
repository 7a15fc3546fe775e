using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Changes;

/// <summary>The root field of the subscription: the event itself.</summary>
internal sealed class EventResolver : ObjectResolver
{
    public override Source Resolve(in Source parent, ResolveContext context) => parent;
}
