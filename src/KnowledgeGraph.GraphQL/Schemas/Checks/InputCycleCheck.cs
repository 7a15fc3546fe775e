using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Schemas.Checks;

/// <summary>
/// Each input object has a finite value: no type requires itself, directly or through others. A oneOf input object has one if one of its
/// fields has.
/// </summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Input-Objects.Circular-References"/>
internal static class InputCycleCheck
{
    public static void Check(SchemaLinker schema)
    {
        // Types whose required parts are all known to be finite are removed until nothing changes; those that are left form cycles.
        var open = schema.Types.Values.OfType<InputObjectType>().OrderBy(type => type.Name, StringComparer.Ordinal).ToList();
        while (open.RemoveAll(type => IsFinite(type, open)) > 0)
        {
        }

        if (open.Count > 0)
        {
            schema.Report(
                $"The input object types {string.Join(", ", open)} have no finite value: each requires another of them, or itself.");
        }
    }

    private static bool IsFinite(InputObjectType type, List<InputObjectType> open)
    {
        return type.IsOneOf
            ? type.Fields.Any(HasFiniteType)
            : type.Fields.All(field => field.Type is not NonNullType || HasFiniteType(field));

        bool HasFiniteType(InputField field) => field.Type.Nullable is not InputObjectType inner || !open.Contains(inner);
    }
}
