using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Time;

/// <summary>The days on which the sources of a statement were published, as far as they are certain.</summary>
/// <param name="First">The last day that the earliest publication may have been.</param>
/// <param name="Last">The first day that the latest publication may have been; below <paramref name="First"/> where no day is
/// certain.</param>
public readonly record struct WitnessDays(int First, int Last)
{
    /// <summary>These days and one more publication.</summary>
    public static WitnessDays Include(WitnessDays? days, TimeValue published) => days is { } before
        ? new WitnessDays(Math.Min(before.First, published.LatestDay), Math.Max(before.Last, published.EarliestDay))
        : new WitnessDays(published.LatestDay, published.EarliestDay);
}
