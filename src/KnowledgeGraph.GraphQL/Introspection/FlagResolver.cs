using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary>A boolean property of a schema element, or null.</summary>
internal sealed class FlagResolver<T>(Func<T, bool?> read) : LeafResolver
    where T : class
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        if (read((T)parent.Reference!) is { } flag)
        {
            writer.WriteBoolean(flag);
        }
        else
        {
            writer.WriteNull();
        }
    }
}
