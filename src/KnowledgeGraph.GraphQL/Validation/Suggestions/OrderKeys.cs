using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Suggestions;

/// <summary>
/// Reads keys to order by as other APIs write them: <c>NAME_DESC</c>, <c>"name desc"</c>, <c>"-name"</c>,
/// <c>{ field: NAME, direction: DESC }</c>.
/// </summary>
internal static class OrderKeys
{
    private const int MaxLength = 100;

    /// <summary>The key as the type has it: <c>{ name: DESC }</c>; null if the value is not one, or the type is not that of a key.</summary>
    public static string? Find(InputObjectType type, GivenValue value)
    {
        if (!type.IsOrderKey || Directions(type) is not { } directions)
        {
            return null;
        }

        return value.Text is { } text ? OfText(type, text, directions, value) : OfObject(type, directions, value);
    }

    private static EnumType? Directions(InputObjectType type) =>
        type.Fields.Select(static field => field.Type.Nullable).OfType<EnumType>().FirstOrDefault();

    private static string? OfText(InputObjectType type, string text, EnumType directions, GivenValue value)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        var letters = string.Concat(text.Where(char.IsAsciiLetterOrDigit));
        if (FieldOf(type, letters) is { } field)
        {
            var isDescending = text.StartsWith('-');
            return Show(field, isDescending ? directions.Values[^1].Name : directions.Values[0].Name, value);
        }

        foreach (var direction in directions.Values)
        {
            foreach (var ending in direction.Synonyms.Prepend(direction.Name))
            {
                if (letters.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && FieldOf(type, letters[..^ending.Length]) is { } before)
                {
                    return Show(before, direction.Name, value);
                }
            }
        }

        return null;
    }

    private static string? OfObject(InputObjectType type, EnumType directions, GivenValue value)
    {
        var texts = value.Members
            .Select(static member => member.Value.Text)
            .OfType<string>()
            .Where(static text => text.Length <= MaxLength)
            .ToList();
        var field = texts.Select(text => FieldOf(type, text)).FirstOrDefault(static found => found is not null);
        var direction = directions.Values.FirstOrDefault(each => texts.Exists(text => Stands(text, each)));
        return field is null ? null : Show(field, (direction ?? directions.Values[0]).Name, value);
    }

    private static InputField? FieldOf(InputObjectType type, string name) =>
        NearNames.WithSameLetters(name, type.Fields.Select(static field => field.Name)) is { } found ? type.FindField(found) : null;

    private static bool Stands(string text, EnumValueDefinition direction) =>
        direction.Synonyms.Prepend(direction.Name).Contains(text, StringComparer.OrdinalIgnoreCase);

    private static string? Show(InputField field, string direction, GivenValue value)
    {
        if (Form(field) is { } direct)
        {
            return value.Show([field.Name], direct);
        }

        return field.Type.Nullable is InputObjectType inner && new NestedSearch(direction).Find(inner, Form) is var (place, form)
            ? value.Show([field.Name, .. place], form)
            : null;

        string? Form(InputField candidate) =>
            candidate.Type.Nullable is EnumType type && type.FindValue(direction) is not null ? value.NamedValue(direction) : null;
    }
}
