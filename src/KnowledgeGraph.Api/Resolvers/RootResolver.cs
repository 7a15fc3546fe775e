using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>Something that there is one of in a graph.</summary>
internal sealed class RootResolver(Func<FactGraph, object> read) : ObjectResolver
{
    public override Source Resolve(in Source parent, ResolveContext context) => new(read((FactGraph)context.Root!));
}
