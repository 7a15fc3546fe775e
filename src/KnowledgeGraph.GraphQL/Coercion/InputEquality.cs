using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Coercion;

/// <summary>Compares input values by content. Their nesting is bounded where they are read.</summary>
internal static class InputEquality
{
    /// <summary>Whether two values are equal; values that cannot be compared are not.</summary>
    public static bool AreEqual(object? left, object? right) => (left, right) switch
    {
        (object?[] items, object?[] others) => AreEqual(items, others),
        (InputObject value, InputObject other) =>
            value.Names.SequenceEqual(other.Names, StringComparer.Ordinal) && AreEqual(value.Values, other.Values),
        _ => Equals(left, right),
    };

    private static bool AreEqual(ReadOnlySpan<object?> left, ReadOnlySpan<object?> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var index = 0; index < left.Length; index++)
        {
            if (!AreEqual(left[index], right[index]))
            {
                return false;
            }
        }

        return true;
    }
}
