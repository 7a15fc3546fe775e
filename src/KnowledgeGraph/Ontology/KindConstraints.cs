using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>What the entities of a kind, and of the kinds below it, must satisfy; as declared at the kind itself.</summary>
/// <param name="Begins">The date property that says when such an entity begins to exist; null where none does.</param>
/// <param name="Ends">The date property that says when it ceases to; null where none does.</param>
/// <param name="RequiredStatements">Predicates that every such entity must have.</param>
public sealed record KindConstraints(Predicate? Begins, Predicate? Ends, ImmutableArray<Predicate> RequiredStatements);
