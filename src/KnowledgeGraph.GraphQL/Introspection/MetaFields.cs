using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary>Adds the fields that every schema has without defining them.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Introspection"/>
internal static class MetaFields
{
    public static void AddTo(Schema schema, SchemaLinker linker)
    {
        schema.SchemaField = SchemaField.Create(schema, linker);
        schema.TypeField = TypeField.Create(schema, linker);
        foreach (var type in schema.Types.OfType<CompositeType>())
        {
            type.TypeNameField = TypeNameField.Create(type.Name);
            type.TypeNameField.Link(type, linker);
        }
    }
}
