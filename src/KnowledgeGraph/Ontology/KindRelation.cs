using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// A relation as seen from one kind: a predicate that its entities may be subject of, or the inverse of one that they may be object of.
/// </summary>
public sealed class KindRelation
{
    internal KindRelation(Predicate predicate, Direction direction)
    {
        Predicate = predicate;
        Direction = direction;
    }

    public Predicate Predicate { get; }

    /// <summary><see cref="Direction.Out"/> or <see cref="Direction.In"/>: the adjacency to read.</summary>
    public Direction Direction { get; }

    /// <summary>camelCase: the name of the predicate, or of its inverse.</summary>
    public string Name => Direction == Direction.Out ? Predicate.Name : Predicate.Inverse!;

    /// <summary>The description of the predicate, or of its inverse where the ontology gives one.</summary>
    public string Description =>
        Direction == Direction.Out ? Predicate.Description : Predicate.InverseDescription ?? Predicate.Description;

    /// <summary>At most one is in force at any time.</summary>
    public bool IsSingleValued => Direction == Direction.Out ? Predicate.IsSingleValued : Predicate.IsInverseSingleValued;

    /// <summary>The kinds that may stand at the other end.</summary>
    public ImmutableArray<Kind> Targets => Direction == Direction.Out ? Predicate.Range : Predicate.Domain;

    /// <inheritdoc />
    public override string ToString() => Name;
}
