using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>A singleton object.</summary>
internal sealed class RootResolver(Func<FactSetRoot, object> read) : ObjectResolver
{
    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => new(read(FactSetRoot.Of(context)));
}
