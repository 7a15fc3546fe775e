using System.Collections.Immutable;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Names that stand more than once in a list.</summary>
internal static class Duplicates
{
    /// <summary>Finds them in linear time, in the order of their first place.</summary>
    /// <param name="nameStart">Where the name of an item stands in the document.</param>
    /// <returns>Each such name with all its places.</returns>
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
