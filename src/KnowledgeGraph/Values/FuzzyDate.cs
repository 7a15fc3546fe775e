namespace KnowledgeGraph;

/// <summary>A date as precise as it is known.</summary>
/// <param name="Edtf">EDTF (ISO 8601-2), as written.</param>
/// <param name="EarliestDay">The first <see cref="Day"/> that it may mean; <see cref="Day.Earliest"/> when open.</param>
/// <param name="LatestDay">The last day that it may mean, inclusive; <see cref="Day.Latest"/> when open.</param>
public readonly record struct FuzzyDate(string Edtf, int EarliestDay, int LatestDay)
{
    /// <inheritdoc />
    public override string ToString() => Edtf;
}
