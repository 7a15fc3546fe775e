using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>What a predicate's statements must satisfy beyond domain, range and cardinality; in Wikidata's terms.</summary>
/// <param name="IsDistinct">No two subjects have the same value at one time.</param>
/// <param name="Format">A regular expression that the whole value matches; null where any text will do.</param>
/// <param name="OneOf">The only values, as written; empty for any.</param>
/// <param name="IsContemporary">Subject, object and statement share a day.</param>
/// <param name="RequiredStatements">Predicates that every subject of this one must have too.</param>
/// <seealso href="https://www.wikidata.org/wiki/Help:Property_constraints_portal"/>
public sealed record PredicateConstraints(
    bool IsDistinct, string? Format, ImmutableArray<string> OneOf, bool IsContemporary, ImmutableArray<Predicate> RequiredStatements);
