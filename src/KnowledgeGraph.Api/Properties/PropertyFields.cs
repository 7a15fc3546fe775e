using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Properties;

/// <summary>A property of a kind as a field: of one value where the ontology has it so, else of a list.</summary>
internal static class PropertyFields
{
    public static FieldDefinition Create(Predicate property, SchemaContext schema)
    {
        var type = TypeOf(property, schema);
        return Define.Field(
            schema.Names.Fields[property],
            property.HasOneValue() ? type : $"[{type}!]!",
            ResolverOf(property, schema),
            property.Description,
            schema.Arguments.OfProperty(property));
    }

    private static string TypeOf(Predicate property, SchemaContext schema) => property.ValueKind switch
    {
        ValueKind.LanguageText => "TextValue",
        ValueKind.Integer => "Long",
        ValueKind.Decimal => "Decimal",
        ValueKind.Boolean => "Boolean",
        ValueKind.Date => "FuzzyDate",
        ValueKind.Quantity => "Quantity",
        ValueKind.Url => "URL",
        ValueKind.Enumeration => schema.Names.Of(property.Enumeration!),
        _ => "String",
    };

    private static FieldResolver ResolverOf(Predicate property, SchemaContext schema)
    {
        var isOne = property.HasOneValue();
        if (WriterOf(property, schema) is { } write)
        {
            return isOne ? new PropertyLeafResolver(property, write) : new PropertyLeavesResolver(property, write);
        }

        return isOne ? new PropertyObjectResolver(property) : new PropertyObjectsResolver(property);
    }

    // Null for values that have parts.
    private static ValueWriter? WriterOf(Predicate property, SchemaContext schema) => property.ValueKind switch
    {
        ValueKind.LanguageText or ValueKind.Date or ValueKind.Quantity => null,
        ValueKind.Integer => static (value, writer) => writer.WriteLong(value.AsInteger()),
        ValueKind.Decimal => static (value, writer) => writer.WriteDecimal(value.AsDecimal()),
        ValueKind.Boolean => static (value, writer) => writer.WriteBoolean(value.AsBoolean()),
        ValueKind.Enumeration => EnumWriter(property.Enumeration!, schema),
        _ => static (value, writer) => writer.WriteString(value.AsUtf8()),
    };

    private static ValueWriter EnumWriter(Enumeration enumeration, SchemaContext schema)
    {
        // Columns number the values of all enumerations together, the enum those of its own.
        var names = schema.Enums.Of(enumeration);
        var first = enumeration.Values.IsEmpty ? 0 : enumeration.Values[0].Index;
        return (value, writer) => names.Write(value.AsEnumerationValue().Index - first, writer);
    }
}
