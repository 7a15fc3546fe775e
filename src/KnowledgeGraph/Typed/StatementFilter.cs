namespace KnowledgeGraph.Typed;

/// <summary>
/// The statements that a typed sequence includes: by default, as everywhere, those asserted or reported and not deprecated, at any time.
/// </summary>
internal readonly record struct StatementFilter
{
    private const int DefaultModalities = (1 << (int)Modality.Asserted) | (1 << (int)Modality.Reported);

    private int ModalityMask { get; init; }

    private int BasisMask { get; init; }

    private bool IncludesDeprecated { get; init; }

    private int? Day { get; init; }

    private Certainty Certainty { get; init; }

    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="certainty"/> is neither <see cref="Certainty.Possibly"/> nor <see cref="Certainty.Certainly"/>.
    /// </exception>
    public StatementFilter AsOf(DateOnly date, Certainty certainty)
    {
        if (certainty is not (Certainty.Possibly or Certainty.Certainly))
        {
            throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "The certainty must be Possibly or Certainly.");
        }

        return this with { Day = KnowledgeGraph.Day.From(date), Certainty = certainty };
    }

    public StatementFilter With(ReadOnlySpan<Modality> modalities)
    {
        var mask = 0;
        foreach (var modality in modalities)
        {
            mask |= 1 << (int)modality;
        }

        return this with { ModalityMask = mask };
    }

    public StatementFilter With(ReadOnlySpan<Basis> bases)
    {
        var mask = 0;
        foreach (var basis in bases)
        {
            mask |= 1 << (int)basis;
        }

        return this with { BasisMask = mask };
    }

    public StatementFilter WithDeprecated() => this with { IncludesDeprecated = true };

    public bool Accepts(Statement statement)
    {
        var traits = statement.Traits;
        var mask = ModalityMask == 0 ? DefaultModalities : ModalityMask;
        return ((mask >> (int)traits.Modality) & 1) != 0
            && (BasisMask == 0 || ((BasisMask >> (int)traits.Basis) & 1) != 0)
            && (IncludesDeprecated || traits.Rank != Rank.Deprecated)
            && (Day is not { } day || statement.InForceOn(day) >= Certainty);
    }
}
