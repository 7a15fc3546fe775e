using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary><c>__Type</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-The-__Type-Type"/>
internal static class TypeMetaType
{
    public static ObjectType Create() => new("__Type")
    {
        Description = "A type: a named one, or a list or non-null type around another. Which fields are not null depends on its kind.",
        Fields =
        [
            new("kind", "__TypeKind!", new TextResolver<GraphQLType>(TypeKindMetaType.KindOf)) { Description = "Which kind of type this is." },
            new("name", "String", new TextResolver<GraphQLType>(type => (type as NamedType)?.Name)) { Description = "The name; null for lists and non-nulls." },
            new("description", "String", new TextResolver<GraphQLType>(type => (type as NamedType)?.Description)) { Description = "What the type is for." },
            new("specifiedByURL", "String", new TextResolver<GraphQLType>(type => (type as ScalarType)?.SpecifiedBy))
            {
                Description = "Where the values of a scalar are specified.",
            },
            new("fields", "[__Field!]", new ElementsResolver<GraphQLType>(FieldsOf))
            {
                Description = "The fields of an object or interface.",
                Arguments = [IntrospectionTypes.IncludeDeprecated()],
            },
            new("interfaces", "[__Type!]", new ElementsResolver<GraphQLType>((type, _) => type is ObjectType or InterfaceType ? ((CompositeType)type).Interfaces : null))
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
            new("ofType", "__Type", new ElementResolver<GraphQLType>(InnerOf)) { Description = "The type inside a list or non-null." },
            new("isOneOf", "Boolean", new FlagResolver<GraphQLType>(type => (type as InputObjectType)?.IsOneOf))
            {
                Description = "Whether exactly one field of an input object must be given.",
            },
        ],
    };

    private static IReadOnlyList<object>? FieldsOf(GraphQLType type, bool includeDeprecated) => type is ObjectType or InterfaceType
        ? IntrospectionTypes.Visible(((CompositeType)type).Fields, includeDeprecated, static field => field.DeprecationReason)
        : null;

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
