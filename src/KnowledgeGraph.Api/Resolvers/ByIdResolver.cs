using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Resolvers;

/// <summary>One object by its id; null where there is none.</summary>
internal sealed class ByIdResolver(Func<FactGraph, string, ObjectHandle> find) : ObjectResolver
{
    public override object? Bind(ArgumentValues arguments, BindContext context) =>
        new Found(find(FactSetRoot.GraphOf(context), arguments.Get<string>("id")!));

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => ((Found)context.Bound!).Source;
}
