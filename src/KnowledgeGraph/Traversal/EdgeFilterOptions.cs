using System.Collections.Immutable;

namespace KnowledgeGraph.Traversal;

/// <summary>Which edges and nodes a traversal may use. The defaults are what people mean when they say nothing.</summary>
public sealed record EdgeFilterOptions
{
    /// <summary>Only these predicates; empty for all.</summary>
    public ImmutableArray<Predicate> Predicates { get; init; } = [];

    /// <summary>None of these predicates.</summary>
    public ImmutableArray<Predicate> Exclude { get; init; } = [];

    /// <summary>Only entities of these kinds, and of the kinds below them; empty for all. The ends of a path are exempt.</summary>
    public ImmutableArray<Kind> Kinds { get; init; } = [];

    /// <summary>Which way along the statements.</summary>
    public Direction Direction { get; init; } = Direction.Any;

    /// <summary>Only statements in force on this <see cref="Day"/>; null for all times.</summary>
    public int? AsOf { get; init; }

    /// <summary>How sure it must be that a statement is in force: possibly or certainly.</summary>
    public Certainty Certainty { get; init; } = Certainty.Possibly;

    /// <summary>Only statements meant in one of these ways.</summary>
    public ImmutableArray<Modality> Modalities { get; init; } = [Modality.Asserted, Modality.Reported];

    /// <summary>Whether statements drawn by a rule count.</summary>
    public bool IncludeInferred { get; init; } = true;

    /// <summary>
    /// Only what sources published by the end of this <see cref="Day"/> say; see <see cref="StatementTable.KnownDays"/>. What no dated
    /// source says is left out then. Null for everything that is known now.
    /// </summary>
    public int? KnownAsOf { get; init; }

    /// <summary>Only statements of one of these ranks.</summary>
    public ImmutableArray<Rank> Ranks { get; init; } = [Rank.Normal, Rank.Preferred];

    /// <summary>
    /// From 1 (confirmed) to 5 (improbable) on the Admiralty scale: only statements judged at least as credible, that is with this
    /// number or a lower one. Those of which nobody judged the credibility are left out then. Null for all.
    /// </summary>
    public int? MinCredibility { get; init; }

    /// <summary>The most steps that a path may have; null for any number.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Entities that no path may touch, its ends not excepted.</summary>
    public ImmutableArray<Entity> Avoid { get; init; } = [];
}
