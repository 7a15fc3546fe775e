using System.Collections.Immutable;

namespace KnowledgeGraph;

/// <summary>Derives the concrete kinds, properties and relations of each kind from the kinds above and below it.</summary>
internal static class KindInheritance
{
    public static void Resolve(ImmutableArray<Kind> kinds, ImmutableArray<Predicate> predicates)
    {
        foreach (var kind in kinds)
        {
            kind.ConcreteKinds = [.. kinds.Where(other => !other.IsAbstract && other.IsA(kind))];
            kind.Properties = [.. predicates.Where(predicate => !predicate.IsRelation && Covers(predicate.Domain, kind))];
            kind.Relations = [.. RelationsOf(kind, predicates).OrderBy(relation => relation.Name, StringComparer.Ordinal)];
        }
    }

    private static IEnumerable<KindRelation> RelationsOf(Kind kind, ImmutableArray<Predicate> predicates)
    {
        foreach (var predicate in predicates.Where(predicate => predicate.IsRelation))
        {
            var isSubject = Covers(predicate.Domain, kind);
            if (isSubject)
            {
                yield return new KindRelation(predicate, Direction.Out);
            }

            // If both ends belong to the kind, a symmetric predicate is one relation, not two with the same name.
            if (predicate.Inverse is not null && Covers(predicate.Range, kind) && !(isSubject && predicate.IsSymmetric))
            {
                yield return new KindRelation(predicate, Direction.In);
            }
        }
    }

    private static bool Covers(ImmutableArray<Kind> declared, Kind kind) => declared.Any(kind.IsA);
}
