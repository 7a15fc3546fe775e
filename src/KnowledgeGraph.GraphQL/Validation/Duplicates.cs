using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Names that occur more than once in a list.</summary>
internal static class Duplicates
{
    /// <summary>Finds them in linear time, in the order of their first occurrence.</summary>
    /// <param name="nameStart">Returns the offset of an item's name in the document.</param>
    /// <returns>Each such name with the offsets of all its occurrences.</returns>
    public static IEnumerable<(string Name, int[] Starts)> Find<T>(
        ImmutableArray<T> items,
        Func<T, string> name,
        Func<T, int> nameStart) =>
        items.Length < 2
            ? []
            : items
                .GroupBy(name, nameStart, StringComparer.Ordinal)
                .Where(static group => group.Skip(1).Any())
                .Select(static group => (group.Key, group.ToArray()));
}
