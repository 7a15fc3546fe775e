using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary><c>__schema</c> on the query root.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Schema-Introspection"/>
internal static class SchemaField
{
    public static FieldDefinition Create(Schema schema, SchemaLinker linker)
    {
        var field = new FieldDefinition("__schema", "__Schema!", new SchemaResolver(schema))
        {
            Description = "Access the current type schema of this server.",
        };
        field.Link(schema.QueryType, linker);
        return field;
    }

    private sealed class SchemaResolver(Schema schema) : ObjectResolver
    {
        public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => new(schema);
    }
}
