using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary><c>__type(name:)</c> on the query root.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Schema-Introspection"/>
internal static class TypeField
{
    public static FieldDefinition Create(Schema schema, SchemaLinker linker)
    {
        var field = new FieldDefinition("__type", "__Type", new TypeResolver(schema))
        {
            Description = "Request the type information of a single type.",
            Arguments = [new("name", "String!") { Description = "The name of the type." }],
        };
        field.Link(schema.QueryType, linker);
        return field;
    }

    private sealed class TypeResolver(Schema schema) : ObjectResolver
    {
        public override object? Bind(ArgumentValues arguments, BindContext context) => schema.FindType(arguments.Get<string>("name")!);

        public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => new(context.Bound);
    }
}
