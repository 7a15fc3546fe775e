using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Values;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Properties;

/// <summary>A property of a kind as a field: of one value where the ontology has it so, else of a list.</summary>
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
            property.Temporal == TemporalShape.Timeless
                ? schema.Arguments.Of("timeless property", () => StatementArguments.Timeless)
                : schema.Arguments.Of("property in time", () => StatementArguments.InTime));
    }

    // Values without a writer have parts.
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
