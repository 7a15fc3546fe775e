using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>
/// The constraints on a predicate's statements beyond domain, range and cardinality, after Wikidata's property constraints.
/// </summary>
/// <param name="IsDistinct">Whether no two subjects may have the same value at the same time.</param>
/// <param name="Format">A regular expression that must match the whole value; null for any text.</param>
/// <param name="OneOf">The only values allowed, as written; empty for any.</param>
/// <param name="IsContemporary">Whether subject, object and statement must have a day in common.</param>
/// <param name="RequiredStatements">Predicates that every subject of this one must have as well.</param>
/// <seealso href="https://www.wikidata.org/wiki/Help:Property_constraints_portal"/>
public sealed record PredicateConstraints(
    bool IsDistinct, string? Format, ImmutableArray<string> OneOf, bool IsContemporary, ImmutableArray<Predicate> RequiredStatements);
