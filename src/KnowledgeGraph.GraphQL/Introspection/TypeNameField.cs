using System.Text;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary><c>__typename</c>: the name of the object type, as constant bytes.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-Name-Introspection"/>
internal static class TypeNameField
{
    public static FieldDefinition Create(string typeName) => new("__typename", "String!", new NameResolver(typeName))
    {
        Description = "The name of the current Object type at runtime.",
    };

    private sealed class NameResolver(string typeName) : LeafResolver
    {
        private readonly byte[] _json = Encoding.UTF8.GetBytes($"\"{typeName}\"");

        public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) => writer.WriteRaw(_json);
    }
}
