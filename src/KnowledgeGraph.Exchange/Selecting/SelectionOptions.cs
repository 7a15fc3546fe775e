using System.Collections.Immutable;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Exchange.Selecting;

/// <summary>The choice of a part of a graph. The defaults select everything, whatever its modality and rank.</summary>
public sealed record SelectionOptions
{
    /// <summary>Every statement: any modality, any rank.</summary>
    public static EdgeFilterOptions Everything { get; } = new()
    {
        Modalities = [.. Enum.GetValues<Modality>()],
        Ranks = [.. Enum.GetValues<Rank>()],
    };

    /// <summary>The statements that count, by predicate and view, and the kinds of the entities.</summary>
    public EdgeFilterOptions Filter { get; init; } = Everything;

    /// <summary>Only statements that cite one of these sources; empty for all.</summary>
    public ImmutableArray<SourceDocument> Sources { get; init; } = [];

    /// <summary>Only these entities and those within <see cref="Depth"/> steps of one; empty for all.</summary>
    public ImmutableArray<Entity> Entities { get; init; } = [];

    /// <summary>The number of steps from <see cref="Entities"/>; 0 for none but these.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>Whether the choice is about single statements, so that an entity without one of them is not meant.</summary>
    internal bool NamesStatements => !Sources.IsEmpty || Filter.Predicates is not [] || Filter.Exclude is not []
        || Filter is { AsOf: not null } or { From: not null } or { To: not null } or { KnownAsOf: not null } || !Filter.WithoutSources.IsEmpty;
}
