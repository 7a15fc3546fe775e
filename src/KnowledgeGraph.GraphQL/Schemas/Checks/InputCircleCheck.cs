using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schemas.Checks;

/// <summary>
/// Some value of each input object is finite: no type requires itself, directly or through others. An input object that is a oneOf is finite
/// if one of its fields is.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Objects.Circular-References"/>
internal static class InputCircleCheck
{
    public static void Check(SchemaLinker schema)
    {
        // Types whose every required part is known to be finite are struck off until nothing changes; what is left goes round in circles.
        var open = schema.Types.Values.OfType<InputObjectType>().OrderBy(type => type.Name, StringComparer.Ordinal).ToList();
        while (open.RemoveAll(type => IsFinite(type, open)) > 0)
        {
        }

        if (open.Count > 0)
        {
            schema.Report($"No finite value exists of the input object types {string.Join(", ", open)}: each requires another one of them, or itself.");
        }
    }

    private static bool IsFinite(InputObjectType type, List<InputObjectType> open) => type.IsOneOf
        ? type.Fields.Any(field => field.Type.Nullable is not InputObjectType inner || !open.Contains(inner))
        : type.Fields.All(field => field.Type is not NonNullType || field.Type.Nullable is not InputObjectType inner || !open.Contains(inner));
}
