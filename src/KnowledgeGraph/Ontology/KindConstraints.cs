using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>The constraints on the entities of a kind and of the kinds below it, as declared at the kind itself.</summary>
/// <param name="Begins">The date property that gives the beginning of such an entity's existence; null if there is none.</param>
/// <param name="Ends">The date property that gives its end; null if there is none.</param>
/// <param name="RequiredStatements">Predicates that every such entity must have.</param>
public sealed record KindConstraints(Predicate? Begins, Predicate? Ends, ImmutableArray<Predicate> RequiredStatements);
