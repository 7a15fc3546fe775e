using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Generators.Model;

namespace KnowledgeGraph.Generators.Naming;

/// <summary>
/// The C# member of each predicate and each inverse. A predicate has one name wherever it appears, because the interfaces of abstract
/// kinds and the structs below them must agree; two predicates that meet on no kind may share a name.
/// </summary>
public sealed class MemberNames
{
    private readonly Dictionary<string, string> _forward = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _inverse = new(StringComparer.Ordinal);

    /// <summary>Names the members of <paramref name="ontology"/>. None is called like the type around it (CS0542).</summary>
    public MemberNames(OntologySymbol ontology, KindHierarchy hierarchy, TypeNames types)
    {
        var taken = hierarchy.Kinds.ToDictionary(
            kind => kind,
            kind => new HashSet<string>(ReservedNames.KindMembers, StringComparer.Ordinal) { types.Kind(kind) },
            StringComparer.Ordinal);
        foreach (var predicate in ontology.Predicates)
        {
            var kinds = hierarchy.Under(predicate.Domain)
                .Union(predicate.IsSymmetric ? hierarchy.Under(predicate.Range) : [], StringComparer.Ordinal);
            _forward[predicate.Name] = Take(predicate.Name, [.. kinds], taken);
        }

        foreach (var predicate in ontology.Predicates)
        {
            if (predicate.Inverse is { } inverse && !predicate.IsSymmetric)
            {
                _inverse[predicate.Name] = Take(inverse, hierarchy.Under(predicate.Range), taken);
            }
        }
    }

    /// <summary>The member on the subject's side.</summary>
    public string Forward(PredicateSymbol predicate) => _forward[predicate.Name];

    /// <summary>The member on the object's side; null where the ontology names none or it is the same as the other.</summary>
    public string? Inverse(PredicateSymbol predicate) => _inverse.TryGetValue(predicate.Name, out var name) ? name : null;

    private static string Take(string wanted, IReadOnlyList<string> kinds, Dictionary<string, HashSet<string>> taken)
    {
        var name = CSharpIdentifier.FromName(wanted);
        while (kinds.Any(kind => taken[kind].Contains(name)))
        {
            name += "_";
        }

        foreach (var kind in kinds)
        {
            taken[kind].Add(name);
        }

        return name;
    }
}
