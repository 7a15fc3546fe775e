using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary><c>__Type</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-The-__Type-Type"/>
internal static class TypeMetaType
{
    public static ObjectType Create() => new("__Type")
    {
        Description = "A type: a named type, or a list or non-null type that wraps another. Its kind determines which fields are not null.",
        Fields =
        [
            new("kind", "__TypeKind!", new TextResolver<GraphQLType>(TypeKindMetaType.KindOf)) { Description = "The kind of the type." },
            new("name", "String", new TextResolver<GraphQLType>(type => (type as NamedType)?.Name))
            {
                Description = "The name; null for list and non-null types.",
            },
            new("description", "String", new TextResolver<GraphQLType>(type => (type as NamedType)?.Description))
            {
                Description = "The purpose of the type.",
            },
            new("specifiedByURL", "String", new TextResolver<GraphQLType>(type => (type as ScalarType)?.SpecifiedBy))
            {
                Description = "The URL of the specification of a scalar's values.",
            },
            new("fields", "[__Field!]", new ElementsResolver<GraphQLType>(FieldsOf))
            {
                Description = "The fields of an object or interface.",
                Arguments = [IntrospectionTypes.IncludeDeprecated()],
            },
            new("interfaces", "[__Type!]", new ElementsResolver<GraphQLType>(InterfacesOf))
            {
                Description = "The interfaces that an object or interface implements.",
            },
            new("possibleTypes", "[__Type!]", new ElementsResolver<GraphQLType>((type, _) => (type as AbstractType)?.PossibleTypes))
            {
                Description = "The object types of an interface or union.",
            },
            new("enumValues", "[__EnumValue!]", new ElementsResolver<GraphQLType>(EnumValuesOf))
            {
                Description = "The values of an enum.",
                Arguments = [IntrospectionTypes.IncludeDeprecated()],
            },
            new("inputFields", "[__InputValue!]", new ElementsResolver<GraphQLType>(InputFieldsOf))
            {
                Description = "The fields of an input object.",
                Arguments = [IntrospectionTypes.IncludeDeprecated()],
            },
            new("ofType", "__Type", new ElementResolver<GraphQLType>(InnerOf))
            {
                Description = "The type that a list or non-null type wraps.",
            },
            new("isOneOf", "Boolean", new FlagResolver<GraphQLType>(type => (type as InputObjectType)?.IsOneOf))
            {
                Description = "Whether exactly one field of an input object must be given.",
            },
        ],
    };

    private static IReadOnlyList<object>? FieldsOf(GraphQLType type, bool includeDeprecated) => type is ObjectType or InterfaceType
        ? IntrospectionTypes.Visible(((CompositeType)type).Fields, includeDeprecated, static field => field.DeprecationReason)
        : null;

    private static IReadOnlyList<object>? InterfacesOf(GraphQLType type, bool includeDeprecated) =>
        type is ObjectType or InterfaceType ? ((CompositeType)type).Interfaces : null;

    private static IReadOnlyList<object>? EnumValuesOf(GraphQLType type, bool includeDeprecated) => type is EnumType enumType
        ? IntrospectionTypes.Visible(enumType.Values, includeDeprecated, static value => value.DeprecationReason)
        : null;

    private static IReadOnlyList<object>? InputFieldsOf(GraphQLType type, bool includeDeprecated) => type is InputObjectType inputObject
        ? IntrospectionTypes.Visible(inputObject.Fields, includeDeprecated, static field => field.DeprecationReason)
        : null;

    private static GraphQLType? InnerOf(GraphQLType type) => type switch
    {
        NonNullType => type.Nullable,
        ListType list => list.Item,
        _ => null,
    };
}
