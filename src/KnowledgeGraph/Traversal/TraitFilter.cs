using System.Collections.Concurrent;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// The set of all combinations of traits that a filter allows: 4,096 bits, built once for each choice of options, of which there are at
/// most 4,096.
/// </summary>
internal static class TraitFilter
{
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

        return Filters.GetOrAdd(
            new Choice((byte)modalities, (byte)ranks, options.IncludeInferred, (byte)(options.MinCredibility ?? 0)), Compile);
    }

    private static BitSet Compile(Choice choice)
    {
        var accepted = new BitSet(TraitBits.Combinations);
        for (var bits = 0; bits < TraitBits.Combinations; bits++)
        {
            var traits = new StatementTraits((ushort)bits);
            if (((choice.Modalities >> (int)traits.Modality) & 1) != 0
                && (choice.IncludeInferred || !traits.IsInferred)
                && ((choice.Ranks >> (int)traits.Rank) & 1) != 0
                && (choice.MinCredibility == 0 || (traits.Credibility != 0 && traits.Credibility <= choice.MinCredibility)))
            {
                accepted.Add(bits);
            }
        }

        return accepted;
    }

    private readonly record struct Choice(byte Modalities, byte Ranks, bool IncludeInferred, byte MinCredibility);
}
