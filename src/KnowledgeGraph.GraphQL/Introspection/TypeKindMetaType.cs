using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary><c>__TypeKind</c>.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Type-Kinds"/>
internal static class TypeKindMetaType
{
    public static EnumType Create() => new("__TypeKind")
    {
        Description = "The kinds of types.",
        Values =
        [
            new("SCALAR") { Description = "A leaf without parts." },
            new("OBJECT") { Description = "Named fields, each with a type: `fields` and `interfaces` are lists." },
            new("INTERFACE") { Description = "Fields that object types share: `fields`, `interfaces` and `possibleTypes` are lists." },
            new("UNION") { Description = "One of several object types: `possibleTypes` is a list." },
            new("ENUM") { Description = "A leaf with one of a set of names: `enumValues` is a list." },
            new("INPUT_OBJECT") { Description = "An input value with named fields: `inputFields` is a list." },
            new("LIST") { Description = "A list of another type: `ofType` is that type." },
            new("NON_NULL") { Description = "Another type, without null: `ofType` is that type." },
        ],
    };

    public static string KindOf(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };
}
