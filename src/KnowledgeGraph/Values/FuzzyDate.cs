using KnowledgeGraph.Sentences;

namespace KnowledgeGraph;

/// <summary>A date known to some precision: a day, a month, a year, an interval, or one marked as uncertain or approximate.</summary>
/// <param name="Edtf">The date in EDTF (ISO 8601-2), as written.</param>
/// <param name="EarliestDay">The first <see cref="Day"/> that it may mean; <see cref="Day.Earliest"/> when open.</param>
/// <param name="LatestDay">The last day that it may mean, inclusive; <see cref="Day.Latest"/> when open.</param>
public readonly record struct FuzzyDate(string Edtf, int EarliestDay, int LatestDay)
{
    /// <summary>The date for people, in English: <c>27 January 2025</c>, <c>by October 2024</c>, <c>about 1990</c>. Allocates.</summary>
    public string Text => DateWords.Of(Edtf);

    /// <inheritdoc />
    public override string ToString() => Edtf;
}
