using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// A relation as seen from one kind: a predicate whose subject its entities may be, or the inverse of one whose object they may be.
/// </summary>
public sealed class KindRelation
{
    internal KindRelation(Predicate predicate, Direction direction)
    {
        Predicate = predicate;
        Direction = direction;
    }

    public Predicate Predicate { get; }

    /// <summary>The adjacency to read: <see cref="Direction.Out"/> or <see cref="Direction.In"/>.</summary>
    public Direction Direction { get; }

    /// <summary>The name of the predicate, or of its inverse, in camelCase.</summary>
    public string Name => Direction == Direction.Out ? Predicate.Name : Predicate.Inverse!;

    /// <summary>The description of the predicate, or of its inverse if the ontology gives one.</summary>
    public string Description =>
        Direction == Direction.Out ? Predicate.Description : Predicate.InverseDescription ?? Predicate.Description;

    /// <summary>Whether at most one such relation is in force at any time.</summary>
    public bool IsSingleValued => Direction == Direction.Out ? Predicate.IsSingleValued : Predicate.IsInverseSingleValued;

    /// <summary>The kinds allowed at the other end.</summary>
    public ImmutableArray<Kind> Targets => Direction == Direction.Out ? Predicate.Range : Predicate.Domain;

    /// <inheritdoc />
    public override string ToString() => Name;
}
