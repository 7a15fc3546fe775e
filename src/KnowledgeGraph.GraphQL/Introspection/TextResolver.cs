using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary>A string property of a schema element.</summary>
internal sealed class TextResolver<T>(Func<T, string?> read) : LeafResolver
    where T : class
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(read((T)parent.Reference!));
}
