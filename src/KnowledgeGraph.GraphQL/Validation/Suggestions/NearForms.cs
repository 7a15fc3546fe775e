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
    /// <summary>Values that are longer in the document are not repeated.</summary>
    private const int MaxShownLength = 200;

    /// <summary>Parts of a value by which a type is chosen for it.</summary>
    private const int MaxParts = 20;

    /// <summary>The definition that developers know by this name, in any case: <c>where</c> for <c>filter</c>.</summary>
    public static string? Synonym(string name, IEnumerable<InputValueDefinition> definitions) =>
        definitions.FirstOrDefault(definition => IsSynonym(name, definition.Synonyms))?.Name;

    /// <inheritdoc cref="Synonym(string, IEnumerable{InputValueDefinition})"/>
    public static string? Synonym(string name, IEnumerable<FieldDefinition> definitions) =>
        definitions.FirstOrDefault(definition => IsSynonym(name, definition.Synonyms))?.Name;

    /// <summary>The form that a field suggests for an argument that it does not have.</summary>
    public static string? Elsewhere(string name, ValueNode value, FieldDefinition field) =>
        field.MisplacedArguments.FirstOrDefault(argument => IsSynonym(name, argument.Names))
            ?.Form.Replace("$value", Show(value), StringComparison.Ordinal);

    /// <summary>
    /// An argument or input field with an unknown name, inside a neighbour that has a field of this name, or one that developers know by it:
    /// <c>view: { asOf: "2024-01-01" }</c> for <c>asOf: "2024-01-01"</c>.
    /// </summary>
    public static string? Deeper(string name, ValueNode value, IEnumerable<InputValueDefinition> definitions)
    {
        var search = new NestedSearch();
        return search.Shortest(definitions, field => Means(name, field) ? Form(field.Type, value) ?? FormInside(field.Type) : null) is var (place, form)
            ? $"{place[0]}: {Show(place.AsSpan(1), form)}"
            : null;

        string? FormInside(GraphQLType type) => type.Nullable is InputObjectType inner ? Inside(inner, value, search) : null;
    }

    /// <summary>The field of an input object with a field of this name inside it, or one that developers know by it.</summary>
    public static string? Deeper(string name, InputObjectType type) =>
        new NestedSearch().Shortest(type.Fields, field => Means(name, field) ? "" : null)?.Place[0];

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
    public static string? Inside(InputObjectType expected, ValueNode value) => Inside(expected, value, new NestedSearch());

    /// <summary>A variable inside the object that is expected in its place.</summary>
    /// <param name="type">The type of the variable.</param>
    public static string? Inside(InputObjectType expected, string variable, GraphQLType type) =>
        new NestedSearch().Find(expected, field => field.Type.Nullable.ToString() == type.Nullable.ToString() ? $"${variable}" : null) is var (place, form)
            ? Show(place, form)
            : null;

    /// <summary>A value of JSON inside the object that is expected in its place.</summary>
    /// <param name="form">The value as it is written for a type; null if the type does not accept it.</param>
    public static string? InsideJson(InputObjectType expected, Func<GraphQLType, string?> form) =>
        new NestedSearch().Find(expected, field => form(field.Type)) is var (place, shown) ? Show([.. place.Select(static name => $"\"{name}\"")], shown) : null;

    private static string? Inside(InputObjectType expected, ValueNode value, NestedSearch search) =>
        search.Find(expected, field => Form(field.Type, value)) is var (place, form) ? Show(place, form) : null;

    private static bool Means(string name, InputField field) => field.Name == name || IsSynonym(name, field.Synonyms);

    private static bool IsSynonym(string name, IReadOnlyList<string> synonyms) => synonyms.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>A value inside objects.</summary>
    /// <param name="place">The names of the fields, from the outside in.</param>
    private static string Show(ReadOnlySpan<string> place, string value)
    {
        for (var i = place.Length - 1; i >= 0; i--)
        {
            value = $"{{ {place[i]}: {value} }}";
        }

        return value;
    }

    private static string Show(ValueNode value) => IsLong(value) ? "…" : ValueText.Of(value);

    private static bool IsLong(ValueNode value) => value.End - value.Start > MaxShownLength;

    /// <summary>A literal as it is written for a type, with the names of its enumeration's values; null if the type does not accept it.</summary>
    private static string? Form(GraphQLType type, ValueNode value) => (type.Nullable, value) switch
    {
        (EnumType expected, EnumValueNode name) => NearNames.WithSameLetters(name.Value, Names(expected)),
        (EnumType expected, StringValueNode name) => NearNames.WithSameLetters(name.Value, Names(expected)),
        (ListType { Item.Nullable: EnumType } list, ListValueNode values) when !IsLong(value) => FormOfList(list, values),
        _ => Accepts(type, value) ? Show(value) : null,
    };

    private static string? FormOfList(ListType list, ListValueNode values)
    {
        var forms = new List<string>();
        foreach (var item in values.Values)
        {
            if (Form(list.Item, item) is not { } form)
            {
                return null;
            }

            forms.Add(form);
        }

        return $"[{string.Join(", ", forms)}]";
    }

    private static IEnumerable<string> Names(EnumType type) => type.Values.Select(static value => value.Name);

    /// <summary>Whether a literal looks like a value of a type: its first parts are checked, and not what is in them.</summary>
    private static bool Accepts(GraphQLType type, ValueNode value) => (type.Nullable, value) switch
    {
        (_, VariableNode) => true,
        (_, NullValueNode) => false,
        (ListType list, ListValueNode values) => values.Values.Take(MaxParts).All(item => Accepts(list.Item, item)),
        (ListType, _) => false,
        (InputObjectType expected, ObjectValueNode given) => given.Fields.Take(MaxParts).All(field => expected.FindField(field.Name) is not null),
        (EnumType expected, EnumValueNode name) => expected.FindValue(name.Value) is not null,
        (ScalarType scalar, not (ListValueNode or ObjectValueNode or EnumValueNode)) =>
            scalar.TryCoerce(LiteralInput.Of(value, VariableValues.None), out _, out _),
        _ => false,
    };
}
