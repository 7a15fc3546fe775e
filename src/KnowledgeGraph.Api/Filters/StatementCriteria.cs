namespace KnowledgeGraph.Api.Filters;

/// <summary>Which statements count: by how they are meant, by what is known of them, and by when they hold.</summary>
internal sealed class StatementCriteria
{
    /// <summary>What stands in the set as fact: asserted or reported.</summary>
    public const int FactualModalities = (1 << (int)Modality.Asserted) | (1 << (int)Modality.Reported);

    /// <summary>Every way in which a statement may be meant.</summary>
    public const int AllModalities = ~0;

    // On the Admiralty scale 6 says that nothing can be said.
    private const int LowestRating = 5;

    /// <summary>A bit for each <see cref="Modality"/> that counts.</summary>
    public int Modalities { get; init; } = FactualModalities;

    /// <summary>Whether statements that a rule drew count.</summary>
    public bool IncludeInferred { get; init; } = true;

    /// <summary>Whether statements that are known to be wrong or superseded count.</summary>
    public bool IncludeDeprecated { get; init; }

    /// <summary>The least that a statement may be rated, 1 (best) to 5; null where ratings do not matter.</summary>
    public int? MinCredibility { get; init; }

    /// <summary>The <see cref="Day"/> on which it holds; null where time does not matter.</summary>
    public int? AsOf { get; init; }

    /// <summary>How sure it must be that it holds on that day.</summary>
    public Certainty Certainty { get; init; } = Certainty.Possibly;

    /// <summary>Whether a statement counts. Two column reads, one more where time matters.</summary>
    public bool Matches(FactGraph graph, int statement)
    {
        var traits = graph.Statements.Traits[statement];
        return ((1 << (int)traits.Modality) & Modalities) != 0
            && (IncludeInferred || !traits.IsInferred)
            && (IncludeDeprecated || traits.Rank != Rank.Deprecated)
            && (MinCredibility is not { } credibility || (traits.Credibility is >= 1 and <= LowestRating && traits.Credibility <= credibility))
            && (AsOf is not { } day || graph.Statements.Times[statement].InForceOn(day) >= Certainty);
    }
}
