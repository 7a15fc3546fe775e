using System.Collections.Immutable;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// The edges and nodes that a traversal may use. The defaults allow everything asserted or reported and not deprecated, at any time.
/// </summary>
public sealed record EdgeFilterOptions
{
    /// <summary>The predicates to follow; empty for all.</summary>
    public ImmutableArray<Predicate> Predicates { get; init; } = [];

    /// <summary>The predicates not to follow.</summary>
    public ImmutableArray<Predicate> Exclude { get; init; } = [];

    /// <summary>The kinds of entities to visit, including the kinds below them; empty for all. The ends of a path are exempt.</summary>
    public ImmutableArray<Kind> Kinds { get; init; } = [];

    /// <summary>The direction in which to follow statements.</summary>
    public Direction Direction { get; init; } = Direction.Any;

    /// <summary>The <see cref="Day"/> on which statements must be in force; null for all times.</summary>
    public int? AsOf { get; init; }

    /// <summary>How sure it must be that a statement is in force: possibly or certainly.</summary>
    public Certainty Certainty { get; init; } = Certainty.Possibly;

    /// <summary>
    /// The first <see cref="Day"/> of a range: statements must possibly be in force on some day of it. Null for a range without a beginning.
    /// </summary>
    public int? From { get; init; }

    /// <summary>The last <see cref="Day"/> of the range; null for a range without an end.</summary>
    public int? To { get; init; }

    /// <summary>The modalities of the statements to follow.</summary>
    public ImmutableArray<Modality> Modalities { get; init; } = [Modality.Asserted, Modality.Reported];

    /// <summary>The bases of the statements to follow.</summary>
    public ImmutableArray<Basis> Bases { get; init; } = [Basis.Explicit, Basis.Implied, Basis.Derived];

    /// <summary>
    /// The <see cref="Day"/> by the end of which a source must have been published that says so; see
    /// <see cref="StatementTable.KnownDays"/>. Statements without a dated source are then excluded, unless <see cref="UndatedSources"/>
    /// counts. Null for everything known now.
    /// </summary>
    public int? KnownAsOf { get; init; }

    /// <summary>
    /// With <see cref="KnownAsOf"/>, whether what comes from a source without a date, or from none at all, counts as known on every day.
    /// </summary>
    public bool UndatedSources { get; init; }

    /// <summary>
    /// Sources to be treated as if they did not exist: statements without other evidence are excluded, and so is everything derived from
    /// these alone; and what was certain on <see cref="AsOf"/> only because of their days is possible.
    /// </summary>
    public ImmutableArray<SourceDocument> WithoutSources { get; init; } = [];

    /// <summary>The ranks of the statements to follow.</summary>
    public ImmutableArray<Rank> Ranks { get; init; } = [Rank.Normal, Rank.Preferred];

    /// <summary>
    /// The minimum credibility, from 1 (confirmed) to 5 (improbable) on the Admiralty scale: statements with this number or a lower one.
    /// Null for all.
    /// </summary>
    public int? MinCredibility { get; init; }

    /// <summary>Whether to follow statements whose credibility nobody rated, or which cannot be judged (6).</summary>
    public bool IncludeUnrated { get; init; } = true;

    /// <summary>The maximum number of steps in a path; null for any number.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The entities that no path may contain, not even at its ends.</summary>
    public ImmutableArray<Entity> Avoid { get; init; } = [];
}
