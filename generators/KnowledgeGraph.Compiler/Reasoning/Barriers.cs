namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>
/// Where the rest of a way along a transitive predicate may be missing. A way is drawn once, from its first step and the rest of it; but
/// the rest is not drawn where the set has deprecated it, and then the way must be drawn from another of its halves. So for every entity
/// that a deprecated statement leads to, all halves are tried; for the others, the first step is enough.
/// </summary>
internal sealed class Barriers
{
    private readonly SortedSet<int>?[] _targets;

    /// <param name="isSymmetric">By predicate.</param>
    public Barriers(IReadOnlyList<Fact> stated, bool[] isSymmetric)
    {
        _targets = new SortedSet<int>?[isSymmetric.Length];
        foreach (var fact in stated)
        {
            if (fact.IsPremise)
            {
                continue;
            }

            var targets = _targets[fact.Key.Predicate] ??= [];
            targets.Add(fact.Key.Object);
            if (isSymmetric[fact.Key.Predicate])
            {
                targets.Add(fact.Key.Subject);
            }
        }
    }

    /// <summary>The number of predicates.</summary>
    public int Predicates => _targets.Length;

    /// <summary>The entities that deprecated statements of a predicate lead to, ascending.</summary>
    public IEnumerable<int> TargetsOf(int predicate) => _targets[predicate] ?? [];

    /// <summary>Whether a deprecated statement of a predicate leads to an entity.</summary>
    public bool EndAt(int predicate, int entity) => _targets[predicate] is { } targets && targets.Contains(entity);
}
