using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary>A schema element that belongs to another one.</summary>
internal sealed class ElementResolver<T>(Func<T, object?> read) : ObjectResolver
    where T : class
{
    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => new(read((T)parent.Reference!));
}
