namespace KnowledgeGraph.Typed;

/// <summary>
/// Which statements a typed sequence shows. The default, as everywhere: asserted and reported ones, at any time, and none that is
/// deprecated.
/// </summary>
internal readonly record struct StatementFilter
{
    private const int DefaultModalities = (1 << (int)Modality.Asserted) | (1 << (int)Modality.Reported);

    private int ModalityMask { get; init; }

    private bool IncludesDeprecated { get; init; }

    private int? Day { get; init; }

    private Certainty Certainty { get; init; }

    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="certainty"/> is no certainty that something can be asked for with.
    /// </exception>
    public StatementFilter AsOf(DateOnly date, Certainty certainty)
    {
        if (certainty is not (Certainty.Possibly or Certainty.Certainly))
        {
            throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "Ask for what holds possibly or certainly.");
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

    public StatementFilter WithDeprecated() => this with { IncludesDeprecated = true };

    public bool Accepts(Statement statement)
    {
        var traits = statement.Traits;
        var mask = ModalityMask == 0 ? DefaultModalities : ModalityMask;
        return ((mask >> (int)traits.Modality) & 1) != 0
            && (IncludesDeprecated || traits.Rank != Rank.Deprecated)
            && (Day is not { } day || statement.Time.InForceOn(day) >= Certainty);
    }
}
