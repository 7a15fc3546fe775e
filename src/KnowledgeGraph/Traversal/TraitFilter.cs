using System.Collections.Concurrent;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// The set of all combinations of traits that a filter allows: 8,192 bits, built once for each choice of options and kept for the first
/// <see cref="MaxFilters"/> of the 49,152.
/// </summary>
internal static class TraitFilter
{
    private const int MaxFilters = 4096;

    private static readonly ConcurrentDictionary<Choice, BitSet> Filters = new();

    public static BitSet For(EdgeFilterOptions options)
    {
        var modalities = 0;
        foreach (var modality in options.Modalities)
        {
            modalities |= 1 << (int)modality;
        }

        var ranks = 0;
        foreach (var rank in options.Ranks)
        {
            ranks |= 1 << (int)rank;
        }

        var bases = 0;
        foreach (var basis in options.Bases)
        {
            bases |= 1 << (int)basis;
        }

        var choice = new Choice((byte)modalities, (byte)ranks, (byte)bases, (byte)(options.MinCredibility ?? 0));
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

    private static BitSet Compile(Choice choice)
    {
        var accepted = new BitSet(TraitBits.Combinations);
        for (var bits = 0; bits < TraitBits.Combinations; bits++)
        {
            var traits = new StatementTraits((ushort)bits);
            if (((choice.Modalities >> (int)traits.Modality) & 1) != 0
                && ((choice.Bases >> (int)traits.Basis) & 1) != 0
                && ((choice.Ranks >> (int)traits.Rank) & 1) != 0
                && (choice.MinCredibility == 0 || (traits.Credibility != 0 && traits.Credibility <= choice.MinCredibility)))
            {
                accepted.Add(bits);
            }
        }

        return accepted;
    }

    private readonly record struct Choice(byte Modalities, byte Ranks, byte Bases, byte MinCredibility);
}
