using KnowledgeGraph.Format;

namespace KnowledgeGraph.Cli.Reviewing;

/// <summary>A statement that is to be reviewed, with what makes a mistake in it costly or likely.</summary>
/// <param name="Digest">What a review of it is of.</param>
/// <param name="Conclusions">The number of conclusions that rest on it, up to <see cref="MaxConclusions"/>.</param>
internal sealed record ReviewItem(Statement Statement, uint Digest, int Conclusions)
{
    /// <summary>More are not counted.</summary>
    public const int MaxConclusions = 1_000;

    public int Origins { get; } = Statement.IndependentOrigins.Count;

    public bool IsImplied { get; } = Statement.Basis == Basis.Implied;

    public bool IsRated { get; } = Statement.Credibility > 0;

    /// <summary>
    /// The parts of the statement that none of its passages has, as the compiler read them. Hedges are left out: those findings are wrong
    /// too often.
    /// </summary>
    public IReadOnlyList<string> MissingParts { get; } = [.. PassageParts.MissingIn(Statement)];

    /// <summary>The order of the list: what rests on it counts by its magnitude, so that no single number outweighs the rest.</summary>
    public int Risk => (MissingParts.Count > 0 ? 3 : 0) + (Origins <= 1 ? 2 : 0) + (IsImplied ? 2 : 0) + (IsRated ? 0 : 1)
        + (Conclusions == 0 ? 0 : 1 + (int)Math.Log10(Conclusions) + (Conclusions >= 5 ? 1 : 0));

    /// <summary>The reasons, for people.</summary>
    public IEnumerable<string> Reasons
    {
        get
        {
            yield return Statement.ReviewState == ReviewState.None ? "not reviewed" : Statement.ReviewState.ToLabel();
            if (MissingParts.Count > 0)
            {
                yield return $"its passages lack the {string.Join(" and the ", MissingParts)}";
            }

            if (Origins <= 1)
            {
                yield return Origins == 0 ? "no source" : "a single origin";
            }

            if (Conclusions > 0)
            {
                yield return CountPhrase.Of(Conclusions, "conclusion rests on it", "conclusions rest on it");
            }

            if (IsImplied)
            {
                yield return "implied";
            }

            if (!IsRated)
            {
                yield return "not rated";
            }
        }
    }
}
