using KnowledgeGraph.GraphQL.Coercion;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Suggestions;

/// <summary>
/// Finds what a document should say in place of something invalid: the same name one level deeper in the schema, or the same value inside
/// the object that is expected. Everything comes from the schema.
/// </summary>
internal static class NearForms
{
    /// <summary>A value may have to go this many levels deeper.</summary>
    private const int MaxDepth = 3;

    /// <summary>Types looked into for one suggestion.</summary>
    private const int MaxTypes = 200;

    /// <summary>Values that are longer in the document are not repeated.</summary>
    private const int MaxShownLength = 200;

    /// <summary>The definition that developers know by this name, in any case: <c>where</c> for <c>filter</c>.</summary>
    public static string? Synonym(string name, IEnumerable<InputValueDefinition> definitions) =>
        definitions.FirstOrDefault(definition => definition.Synonyms.Contains(name, StringComparer.OrdinalIgnoreCase))?.Name;

    /// <inheritdoc cref="Synonym(string, IEnumerable{InputValueDefinition})"/>
    public static string? Synonym(string name, IEnumerable<FieldDefinition> definitions) =>
        definitions.FirstOrDefault(definition => definition.Synonyms.Contains(name, StringComparer.OrdinalIgnoreCase))?.Name;

    /// <summary>What a field suggests for an argument that it does not have.</summary>
    public static string? Elsewhere(string name, ValueNode value, FieldDefinition field) =>
        field.MisplacedArguments.FirstOrDefault(argument => argument.Names.Contains(name, StringComparer.OrdinalIgnoreCase))
            ?.Form.Replace("$value", Show(value), StringComparison.Ordinal);

    /// <summary>
    /// An argument or input field with an unknown name, inside a neighbour that has a field of this name:
    /// <c>view: { asOf: "2024-01-01" }</c> for <c>asOf: "2024-01-01"</c>.
    /// </summary>
    public static string? Deeper(string name, ValueNode value, IEnumerable<InputValueDefinition> definitions)
    {
        (int Depth, string Form)? shortest = null;
        foreach (var definition in definitions.Where(static definition => definition.SuggestInside))
        {
            if (definition.Type.Named is InputObjectType inner
                && Way(inner, field => field.Name == name ? FormOrInside(field.Type, value) : null) is var (way, form)
                && (shortest is null || way.Count < shortest.Value.Depth))
            {
                shortest = (way.Count, $"{definition.Name}: {Show(way, form)}");
            }
        }

        return shortest?.Form;
    }

    private static string? FormOrInside(GraphQLType type, ValueNode value) =>
        Form(type, value) ?? (type.Nullable is InputObjectType inner ? Inside(inner, value) : null);

    /// <summary>
    /// A selected field with an unknown name, inside a field that has one of this name: <c>nodes { title }</c> for <c>title</c>.
    /// </summary>
    public static string? Deeper(string name, CompositeType type)
    {
        foreach (var field in type.Fields)
        {
            if (field.Type.Named is CompositeType inner && inner.FindField(name) is not null
                && !field.Arguments.Any(static argument => argument.IsRequired))
            {
                return $"{field.Name} {{ {name} }}";
            }
        }

        return null;
    }

    /// <summary>
    /// A value inside the object that is expected in its place, by the shortest way: <c>{ eq: "Central" }</c> for <c>"Central"</c>.
    /// </summary>
    public static string? Inside(InputObjectType expected, ValueNode value) =>
        Way(expected, field => Form(field.Type, value)) is var (way, form) ? Show(way, form) : null;

    /// <summary>A variable inside the object that is expected in its place.</summary>
    /// <param name="type">The type of the variable.</param>
    public static string? Inside(InputObjectType expected, string variable, GraphQLType type) =>
        Way(expected, field => field.Type.Nullable.ToString() == type.Nullable.ToString() ? $"${variable}" : null) is var (way, form)
            ? Show(way, form)
            : null;

    /// <summary>A value of JSON inside the object that is expected in its place.</summary>
    /// <param name="form">The value as it is written for a type; null if the type does not accept it.</param>
    public static string? InsideJson(InputObjectType expected, Func<GraphQLType, string?> form)
    {
        if (Way(expected, field => form(field.Type)) is not var (way, shown))
        {
            return null;
        }

        for (var i = way.Count - 1; i >= 0; i--)
        {
            shown = $"{{ \"{way[i]}\": {shown} }}";
        }

        return shown;
    }

    /// <summary>The field of an input object whose own input object has a field of this name.</summary>
    public static string? DeeperJson(string name, InputObjectType type) =>
        type.Fields.FirstOrDefault(field => field.Type.Named is InputObjectType inner && inner.FindField(name) is not null)?.Name;

    // The names of the fields from the outside in, and the value for the innermost. Breadth first: the shortest, and among those the first
    // in the schema.
    private static (List<string> Way, string Form)? Way(InputObjectType expected, Func<InputField, string?> form)
    {
        var seen = new HashSet<InputObjectType> { expected };
        var level = new List<(InputObjectType Type, List<string> Way)> { (expected, []) };
        for (var depth = 0; depth < MaxDepth && level.Count > 0; depth++)
        {
            var next = new List<(InputObjectType Type, List<string> Way)>();
            foreach (var (type, way) in level)
            {
                foreach (var field in type.Fields)
                {
                    if (form(field) is { } shown)
                    {
                        return ([.. way, field.Name], shown);
                    }

                    if (field.SuggestInside && field.Type.Nullable is InputObjectType inner && seen.Count < MaxTypes && seen.Add(inner))
                    {
                        next.Add((inner, [.. way, field.Name]));
                    }
                }
            }

            level = next;
        }

        return null;
    }

    private static string Show(List<string> way, string value)
    {
        for (var i = way.Count - 1; i >= 0; i--)
        {
            value = $"{{ {way[i]}: {value} }}";
        }

        return value;
    }

    private static string Show(ValueNode value) => value.End - value.Start > MaxShownLength ? "…" : ValueText.Of(value);

    /// <summary>A literal as it is written for a type, with the names of its enumeration's values; null if the type does not accept it.</summary>
    private static string? Form(GraphQLType type, ValueNode value) => (type.Nullable, value) switch
    {
        (EnumType expected, EnumValueNode name) => NearNames.WithSameLetters(name.Value, Names(expected)),
        (EnumType expected, StringValueNode name) => NearNames.WithSameLetters(name.Value, Names(expected)),
        (ListType { Item.Nullable: EnumType } list, ListValueNode values) => FormOfList(list, values),
        _ => Accepts(type, value) ? Show(value) : null,
    };

    private static string? FormOfList(ListType list, ListValueNode values)
    {
        var forms = values.Values.Select(item => Form(list.Item, item)).ToList();
        return forms.Contains(null) ? null : $"[{string.Join(", ", forms)}]";
    }

    private static IEnumerable<string> Names(EnumType type) => type.Values.Select(static value => value.Name);

    /// <summary>Whether a literal looks like a value of a type; its parts are not checked.</summary>
    private static bool Accepts(GraphQLType type, ValueNode value) => (type.Nullable, value) switch
    {
        (_, VariableNode) => true,
        (_, NullValueNode) => false,
        (ListType list, ListValueNode values) => values.Values.All(item => Accepts(list.Item, item)),
        (ListType, _) => false,
        (InputObjectType expected, ObjectValueNode given) => given.Fields.All(field => expected.FindField(field.Name) is not null),
        (EnumType expected, EnumValueNode name) => expected.FindValue(name.Value) is not null,
        (ScalarType scalar, not (ListValueNode or ObjectValueNode or EnumValueNode)) =>
            scalar.TryCoerce(LiteralInput.Of(value, VariableValues.None), out _, out _),
        _ => false,
    };
}
