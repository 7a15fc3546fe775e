using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Introspection;

/// <summary>The types that describe a schema to its clients.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Schema-Introspection.Schema-Introspection-Schema"/>
internal static class IntrospectionTypes
{
    /// <summary>Creates new definitions: types belong to one schema.</summary>
    public static IReadOnlyList<NamedType> Create() =>
    [
        SchemaMetaType.Create(),
        TypeMetaType.Create(),
        FieldMetaType.Create(),
        InputValueMetaType.Create(),
        EnumValueMetaType.Create(),
        DirectiveMetaType.Create(),
        TypeKindMetaType.Create(),
        DirectiveLocationMetaType.Create(),
    ];

    /// <summary>The argument shared by the lists of elements that can be deprecated.</summary>
    public static ArgumentDefinition IncludeDeprecated() => new("includeDeprecated", "Boolean!")
    {
        Description = "Whether deprecated elements are included.",
        DefaultValue = "false",
    };

    /// <summary>Omits deprecated elements, unless they are wanted.</summary>
    public static IReadOnlyList<T> Visible<T>(IReadOnlyList<T> elements, bool includeDeprecated, Func<T, string?> deprecationReason)
        where T : class
    {
        if (includeDeprecated)
        {
            return elements;
        }

        var visible = new List<T>(elements.Count);
        foreach (var element in elements)
        {
            if (deprecationReason(element) is null)
            {
                visible.Add(element);
            }
        }

        return visible;
    }
}
