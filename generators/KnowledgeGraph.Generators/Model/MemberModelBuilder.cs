using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Generators.Model;

/// <summary>
/// The members of a kind: the predicates that it can be the subject of, then the inverses of those it can be the object of.
/// </summary>
public static class MemberModelBuilder
{
    /// <summary>
    /// Members of <paramref name="kind"/>. A struct has all that apply to it; an interface those that it does not inherit from
    /// exactly one other.
    /// </summary>
    public static EquatableArray<MemberModel> Build(KindSymbol kind, OntologyNames names)
    {
        var members = new List<MemberModel>();
        foreach (var predicate in names.Ontology.Predicates)
        {
            if (Declares(kind, Ends(predicate), names.Hierarchy, out var isHiding))
            {
                members.Add(Forward(predicate, isHiding, names));
            }
        }

        foreach (var predicate in names.Ontology.Predicates)
        {
            if (names.Members.Inverse(predicate) is { } name && Declares(kind, predicate.Range, names.Hierarchy, out var isHiding))
            {
                members.Add(Inverse(predicate, name, isHiding, names));
            }
        }

        return members.ToEquatableArray();
    }

    /// <summary>The kinds that have the forward member. A symmetric predicate reads the same from both ends.</summary>
    private static EquatableArray<string> Ends(PredicateSymbol predicate) =>
        predicate.IsSymmetric
            ? predicate.Domain.Union(predicate.Range, StringComparer.Ordinal).ToEquatableArray()
            : predicate.Domain;

    private static bool Declares(KindSymbol kind, EquatableArray<string> kinds, KindHierarchy hierarchy, out bool isHiding)
    {
        isHiding = false;
        if (!Covers(kinds, kind.Name, hierarchy))
        {
            return false;
        }

        if (!kind.IsAbstract)
        {
            return true;
        }

        var inherited = kind.Parents.Count(parent => Covers(kinds, parent, hierarchy));
        isHiding = inherited > 1;
        return inherited != 1;
    }

    private static bool Covers(EquatableArray<string> kinds, string kind, KindHierarchy hierarchy) =>
        kinds.Any(other => hierarchy.IsA(kind, other));

    private static MemberModel Forward(PredicateSymbol predicate, bool isHiding, OntologyNames names)
    {
        var isEntity = predicate.Type == ValueKind.Entity;
        return new MemberModel(
            names.Members.Forward(predicate),
            predicate.Name,
            predicate.Description,
            isEntity ? MemberShape.Outgoing : MemberShape.Value,
            isEntity
                ? names.Entity(predicate.IsSymmetric ? Ends(predicate) : predicate.Range)
                : names.Value(predicate.Type, predicate.Enumeration),
            predicate.IsSingleValued && predicate.Temporal == TemporalShape.Timeless,
            isHiding)
        {
            Deprecated = predicate.Deprecated,
        };
    }

    private static MemberModel Inverse(PredicateSymbol predicate, string name, bool isHiding, OntologyNames names) =>
        new(
            name,
            predicate.Name,
            predicate.InverseDescription ?? predicate.Description,
            MemberShape.Incoming,
            names.Entity(predicate.Domain),
            predicate.IsInverseSingleValued && predicate.Temporal == TemporalShape.Timeless,
            isHiding)
        {
            Deprecated = predicate.Deprecated,
        };
}
