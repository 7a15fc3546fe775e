using System.Collections.Concurrent;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// The set of all combinations of traits that a filter allows: 8,192 bits, built once for each choice and kept for the first
/// <see cref="MaxFilters"/> choices.
/// </summary>
internal static class TraitFilter
{
    private const int MaxFilters = 4096;

    private static readonly ConcurrentDictionary<TraitChoice, BitSet> Filters = new();

    public static BitSet For(TraitChoice choice)
    {
        if (Filters.TryGetValue(choice, out var filter))
        {
            return filter;
        }

        filter = Compile(choice);
        if (Filters.Count < MaxFilters)
        {
            Filters.TryAdd(choice, filter);
        }

        return filter;
    }

    private static BitSet Compile(TraitChoice choice)
    {
        var accepted = new BitSet(TraitBits.Combinations);
        for (var bits = 0; bits < TraitBits.Combinations; bits++)
        {
            if (choice.Allows(new StatementTraits((ushort)bits)))
            {
                accepted.Add(bits);
            }
        }

        return accepted;
    }
}
