using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Generators.Model;

/// <summary>Which kind is below which.</summary>
public sealed class KindHierarchy
{
    private readonly Dictionary<string, KindSymbol> _kinds;

    /// <summary>Reads the kinds of <paramref name="ontology"/>.</summary>
    public KindHierarchy(OntologySymbol ontology)
    {
        _kinds = ontology.Kinds.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
        Kinds = [.. ontology.Kinds.Select(kind => kind.Name)];
    }

    /// <summary>Every kind, ordinal.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>True for a kind that only groups others.</summary>
    public bool IsAbstract(string kind) => _kinds[kind].IsAbstract;

    /// <summary>True when <paramref name="kind"/> is <paramref name="other"/> or below it.</summary>
    public bool IsA(string kind, string other) => kind == other || _kinds[kind].Ancestors.Contains(other);

    /// <summary>The kinds that any of <paramref name="kinds"/> covers, ordinal.</summary>
    public IReadOnlyList<string> Under(EquatableArray<string> kinds) =>
        [.. Kinds.Where(kind => kinds.Any(other => IsA(kind, other)))];

    /// <summary>The concrete kinds among <see cref="Under"/>.</summary>
    public IEnumerable<string> ConcreteUnder(string kind) =>
        Kinds.Where(other => !_kinds[other].IsAbstract && IsA(other, kind));

    /// <summary>The lowest kind that covers all of <paramref name="kinds"/>; null when there is none.</summary>
    public string? CommonKind(EquatableArray<string> kinds)
    {
        if (kinds.Count == 0)
        {
            return null;
        }

        var candidates = new[] { kinds[0] }.Concat(_kinds[kinds[0]].Ancestors);
        return candidates.FirstOrDefault(candidate => kinds.All(kind => IsA(kind, candidate)));
    }
}
