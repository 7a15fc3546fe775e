namespace KnowledgeGraph.Compiler.Reasoning;

/// <summary>
/// The entities at which the rest of a path along a transitive predicate may be missing. A path is derived once, from its first step and the
/// rest of it; but the rest is not derived where the set has deprecated it, and then the path must be split elsewhere. So all ways to split a
/// path are tried if it ends at the object of a deprecated statement; for other paths, the first step is enough.
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

    /// <summary>The objects of deprecated statements with a predicate, ascending.</summary>
    public IEnumerable<int> TargetsOf(int predicate) => _targets[predicate] ?? [];

    /// <summary>Whether an entity is the object of a deprecated statement with a predicate.</summary>
    public bool EndAt(int predicate, int entity) => _targets[predicate] is { } targets && targets.Contains(entity);
}
