using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Suggestions;

/// <summary>
/// Finds what a document should say in place of something invalid: the same name one level deeper in the schema, or the same value inside
/// the object that is expected. Everything comes from the schema.
/// </summary>
internal static class NearForms
{
    /// <summary>Names of one object that a suggestion is looked for together.</summary>
    private const int MaxNames = 20;

    /// <summary>The definition that developers know by this name, in any case: <c>where</c> for <c>filter</c>.</summary>
    public static string? Synonym(string name, IEnumerable<InputValueDefinition> definitions) =>
        definitions.FirstOrDefault(definition => IsOneOf(name, definition.Synonyms))?.Name;

    /// <inheritdoc cref="Synonym(string, IEnumerable{InputValueDefinition})"/>
    public static string? Synonym(string name, IEnumerable<FieldDefinition> definitions) =>
        definitions.FirstOrDefault(definition => IsOneOf(name, definition.Synonyms))?.Name;

    /// <inheritdoc cref="Synonym(string, IEnumerable{InputValueDefinition})"/>
    public static string? Synonym(string name, EnumType type) => type.Values.FirstOrDefault(value => IsOneOf(name, value.Synonyms))?.Name;

    /// <summary>The sentence about an argument that a field does not have, but has an answer for; empty if it has none.</summary>
    public static string Elsewhere(string name, ValueNode value, FieldDefinition field)
    {
        if (field.MisplacedArguments.FirstOrDefault(argument => IsOneOf(name, argument.Names)) is not { } found)
        {
            return "";
        }

        return found.IsExplanation
            ? $" {found.Form}"
            : DidYouMean.SayForm(found.Form.Replace("$value", GivenLiteral.Show(value), StringComparison.Ordinal));
    }

    /// <summary>The form that a type suggests for a field that it does not have.</summary>
    public static string? Elsewhere(string name, CompositeType type) =>
        (type as ObjectType)?.MisplacedFields.FirstOrDefault(field => IsOneOf(name, field.Names))?.Form;

    /// <summary>The form that says the same as a flag that an input object does not have: <c>eq: null</c> for <c>isNull: true</c>.</summary>
    public static string? Flag(string name, GivenValue value, InputObjectType type) =>
        type.MisplacedFlags.FirstOrDefault(flag => IsOneOf(name, flag.Names)) is { } found
            && (value.IsFalse ? found.WhenFalse : found.WhenTrue) is var (field, form)
                ? $"{value.Named(field)}: {form}"
                : null;

    /// <summary>
    /// Arguments or input fields with unknown names, inside a neighbour that has fields of these names, or ones that developers know by them:
    /// <c>view: { asOf: "2024-01-01" }</c> for <c>asOf: "2024-01-01"</c>. Those inside the same neighbour have one form together.
    /// </summary>
    /// <returns>The form of each name that has one.</returns>
    public static Dictionary<string, string> Deeper(
        IEnumerable<(string Name, GivenValue Value)> unknown, IReadOnlyCollection<InputValueDefinition> definitions)
    {
        var found = new List<(string Name, GivenValue Value, string[] Place, string Form)>();
        foreach (var (name, value) in unknown.Take(MaxNames))
        {
            if (Deeper(name, value, definitions) is var (place, form))
            {
                found.Add((name, value, place, form));
            }
        }

        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in found.GroupBy(static each => each.Place[0], StringComparer.Ordinal))
        {
            var form = Merge([.. group.Select(static each => (each.Place, each.Form))], 0, group.First().Value);
            foreach (var each in group)
            {
                forms[each.Name] = form;
            }
        }

        return forms;
    }

    /// <summary>
    /// A selected field with an unknown name, inside a wrapper that has one of this name: <c>nodes { title }</c> for <c>title</c>.
    /// </summary>
    public static string? Deeper(string name, CompositeType type)
    {
        foreach (var field in type.Fields)
        {
            if (field.SuggestInside && field.Type.Named is CompositeType inner
                && (inner.FindField(name) is not null ? name : Synonym(name, inner.Fields)) is { } meant)
            {
                return $"{field.Name} {{ {meant} }}";
            }
        }

        return null;
    }

    /// <summary>
    /// A value inside the object that is expected in its place, by the shortest way: <c>{ eq: "Central" }</c> for <c>"Central"</c>.
    /// </summary>
    public static string? Inside(InputObjectType expected, GivenValue value) =>
        OrderKeys.Find(expected, value) ?? Inside(expected, value, new NestedSearch(value.Text));

    /// <summary>A variable inside the object that is expected in its place.</summary>
    /// <param name="type">The type of the variable.</param>
    public static string? Inside(InputObjectType expected, VariableNode variable, GraphQLType type) =>
        new NestedSearch(null).Find(
            expected, field => field.Type.Nullable.ToString() == type.Nullable.ToString() ? $"${variable.Name}" : null) is var (place, form)
                ? new GivenLiteral(variable).Show(place, form)
                : null;

    /// <summary>
    /// The field of an object that an object fits in, where it was given to another one: <c>some: { … }</c> for <c>any: { … }</c>.
    /// </summary>
    public static string? Beside(InputObjectType type, GivenValue value) => value.Members.Any()
        && type.Fields.FirstOrDefault(field => field is { SuggestInside: true, Type.Nullable: InputObjectType }) is { } sibling
        && value.Form(sibling.Type) is { } form
            ? $"{value.Named(sibling.Name)}: {form}"
            : null;

    private static (string[] Place, string Form)? Deeper(string name, GivenValue value, IEnumerable<InputValueDefinition> definitions)
    {
        var search = new NestedSearch(value.Text);
        return search.Shortest(definitions, field => Means(name, field) ? value.Form(field.Type) ?? FormInside(field.Type) : null);

        string? FormInside(GraphQLType type) => type.Nullable is InputObjectType inner ? Inside(inner, value, search) : null;
    }

    private static string? Inside(InputObjectType expected, GivenValue value, NestedSearch search) =>
        search.Find(expected, field => value.Form(field.Type)) is var (place, form) ? value.Show(place, form) : null;

    /// <summary>Forms at places that begin alike up to a depth, as fields of one object. A field that is given as a whole keeps its form.</summary>
    private static string Merge(List<(string[] Place, string Form)> forms, int depth, GivenValue value) => string.Join(", ", forms
        .GroupBy(each => each.Place[depth], StringComparer.Ordinal)
        .Select(group => group.FirstOrDefault(each => each.Place.Length == depth + 1) is { Form: { } whole }
            ? $"{value.Named(group.Key)}: {whole}"
            : $"{value.Named(group.Key)}: {{ {Merge([.. group], depth + 1, value)} }}"));

    private static bool Means(string name, InputField field) => field.Name == name || IsOneOf(name, field.Synonyms);

    private static bool IsOneOf(string name, IReadOnlyList<string> names) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
