using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Properties;

/// <summary>The field of a property: a value if the property has at most one, otherwise a list.</summary>
internal static class PropertyFields
{
    public static FieldDefinition Create(Predicate property, SchemaContext schema)
    {
        var type = LiteralTypes.Of(property.ValueKind);
        var name = type.TypeOf(property.Enumeration, schema.Names);
        return Define.Field(
            schema.Names.Fields[property],
            property.HasOneValue() ? name : TypeNames.ListOf(name),
            ResolverOf(property, type.Writer(property.Enumeration, schema.Enums)),
            property.Description,
            schema.Arguments.Of("property", () => [ViewArgument.View]));
    }

    /// <summary>The field that has the values of an enumeration in words.</summary>
    public static FieldDefinition CreateLabel(Predicate property, SchemaContext schema) => Define.Field(
        schema.Names.Fields.LabelOf(property),
        property.HasOneValue() ? TypeNames.String : TypeNames.ListOf(TypeNames.String),
        ResolverOf(property, static (value, writer) => writer.WriteString(Labels.Alone(value.AsEnumerationValue().Label))),
        $"`{schema.Names.Fields[property]}` in words.",
        schema.Arguments.Of("property", () => [ViewArgument.View]));

    // Values without a writer are objects.
    private static FieldResolver ResolverOf(Predicate property, ValueWriter? write)
    {
        var isOne = property.HasOneValue();
        if (write is null)
        {
            return isOne ? new PropertyObjectResolver(property) : new PropertyObjectsResolver(property);
        }

        return isOne ? new PropertyLeafResolver(property, write) : new PropertyLeavesResolver(property, write);
    }
}
