namespace KnowledgeGraph.Traversal;

/// <summary>The traits that a filter allows, each by itself.</summary>
/// <param name="Modalities">A bit for each modality.</param>
/// <param name="Ranks">A bit for each rank.</param>
/// <param name="Bases">A bit for each basis.</param>
/// <param name="MinCredibility">The worst rating, 1 to 5.</param>
/// <param name="IncludesUnrated">Whether statements without a rating are allowed, or with one that means that they cannot be judged.</param>
internal readonly record struct TraitChoice(byte Modalities, byte Ranks, byte Bases, byte MinCredibility, bool IncludesUnrated)
{
    private const int WorstRating = 5;

    public static TraitChoice Of(EdgeFilterOptions options) => new(
        Mask(options.Modalities.Select(modality => (int)modality)),
        Mask(options.Ranks.Select(rank => (int)rank)),
        Mask(options.Bases.Select(basis => (int)basis)),
        (byte)(options.MinCredibility ?? WorstRating),
        options.IncludeUnrated);

    public bool Allows(StatementTraits traits) =>
        AllowsModality(traits) && AllowsRank(traits) && AllowsCredibility(traits) && AllowsBasis(traits);

    public bool AllowsModality(StatementTraits traits) => ((Modalities >> (int)traits.Modality) & 1) != 0;

    public bool AllowsRank(StatementTraits traits) => ((Ranks >> (int)traits.Rank) & 1) != 0;

    public bool AllowsBasis(StatementTraits traits) => ((Bases >> (int)traits.Basis) & 1) != 0;

    public bool AllowsCredibility(StatementTraits traits) => traits.Credibility is >= 1 and <= WorstRating
        ? traits.Credibility <= MinCredibility
        : IncludesUnrated;

    private static byte Mask(IEnumerable<int> numbers)
    {
        var mask = 0;
        foreach (var number in numbers)
        {
            mask |= 1 << number;
        }

        return (byte)mask;
    }
}
