using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Cli.Difference;

/// <summary>Why elements of a schema are deprecated.</summary>
internal static class DeprecationReasons
{
    /// <summary>The reasons by coordinate, without elements that are not deprecated. Linear in the coordinates.</summary>
    public static IReadOnlyDictionary<string, string> Of(Schema schema, IEnumerable<string> coordinates)
    {
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var coordinate in coordinates)
        {
            if (Find(schema, coordinate) is { } reason)
            {
                reasons[coordinate] = reason;
            }
        }

        return reasons;
    }

    /// <param name="coordinate">Such as <c>Line.length</c>, <c>Line.length(unit:)</c> or <c>Condition.BAD</c>.</param>
    private static string? Find(Schema schema, string coordinate)
    {
        var parts = coordinate.Split('.', '(');
        if (parts.Length < 2)
        {
            return null;
        }

        return schema.FindType(parts[0]) switch
        {
            EnumType values => values.FindValue(parts[1])?.DeprecationReason,
            InputObjectType input => input.FindField(parts[1])?.DeprecationReason,
            CompositeType type when schema.FindField(type, parts[1]) is { } field => parts.Length == 2
                ? field.DeprecationReason
                : field.FindArgument(parts[2].TrimEnd(')', ':'))?.DeprecationReason ?? field.DeprecationReason,
            _ => null,
        };
    }
}
