using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>The vocabulary of a graph's facts. All lists are sorted by name, ordinally, except for those that say otherwise.</summary>
public sealed class Ontology
{
    private readonly FrozenDictionary<string, Kind> _kinds;
    private readonly FrozenDictionary<string, Predicate> _predicates;

    internal Ontology(ImmutableArray<Kind> kinds, ImmutableArray<Predicate> predicates)
    {
        Kinds = kinds;
        Predicates = predicates;
        SymmetricPredicates = [.. predicates.Where(predicate => predicate.IsSymmetric)];
        _kinds = kinds.ToFrozenDictionary(kind => kind.Name, StringComparer.Ordinal);
        _predicates = predicates.ToFrozenDictionary(predicate => predicate.Name, StringComparer.Ordinal);
    }

    /// <summary>SHA-256 in 64 lower-case hex digits: equal for vocabularies that agree in every word.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The name of the ontology.</summary>
    public required string Name { get; init; }

    public required string Description { get; init; }

    public ImmutableArray<Kind> Kinds { get; }

    public ImmutableArray<Predicate> Predicates { get; }

    /// <summary>The relations that read the same from both ends.</summary>
    internal ImmutableArray<Predicate> SymmetricPredicates { get; }

    public required ImmutableArray<Qualifier> Qualifiers { get; init; }

    public required ImmutableArray<Enumeration> Enumerations { get; init; }

    /// <summary>The values of all enumerations: by enumeration, then in the order listed.</summary>
    public required ImmutableArray<EnumerationValue> EnumerationValues { get; init; }

    public required ImmutableArray<Unit> Units { get; init; }

    public required ImmutableArray<IdentifierScheme> IdentifierSchemes { get; init; }

    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>The levels of disclosure, each after those below it; those of the Traffic Light Protocol where it declares none.</summary>
    public required ImmutableArray<Marking> Markings { get; init; }

    /// <summary>Whether it declares markings of its own.</summary>
    public required bool HasOwnMarkings { get; init; }

    /// <summary>Finds the marking called <paramref name="name"/>; null if there is none. O(markings).</summary>
    public Marking? FindMarking(string name) => Markings.FirstOrDefault(marking => marking.Name == name);

    /// <summary>Finds the kind called <paramref name="name"/>; null if there is none. O(1).</summary>
    public Kind? FindKind(string name) => _kinds.GetValueOrDefault(name);

    /// <summary>Finds the predicate called <paramref name="name"/>; null if there is none. O(1).</summary>
    public Predicate? FindPredicate(string name) => _predicates.GetValueOrDefault(name);
}
