using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary>An element of the schema that belongs to another one.</summary>
internal sealed class ElementResolver<T>(Func<T, object?> read) : ObjectResolver
    where T : class
{
    /// <summary>A schema is finite, and how deep lists may nest is a validation rule: introspection costs nothing.</summary>
    public override int MaximumItems(object? bound) => 0;

    public override Source Resolve(in Source parent, ResolveContext context) => new(read((T)parent.Reference!));
}
