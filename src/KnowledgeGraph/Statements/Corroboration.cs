namespace KnowledgeGraph;

/// <summary>Counts independent witnesses; see <see cref="IndependentOrigins"/>.</summary>
internal static class Corroboration
{
    public static IndependentOrigins Of(Statement statement)
    {
        if (statement.Basis == Basis.Derived)
        {
            return OfDerived(statement);
        }

        var evidence = statement.Evidence;
        return evidence.Count == 1
            ? new IndependentOrigins(1, evidence[0].Source.Origins)
            : OfCited(evidence.Select(passage => passage.Source).ToHashSet());
    }

    /// <summary>The independent origins of a stated statement as if some sources did not exist.</summary>
    public static IndependentOrigins Without(Statement statement, HashSet<SourceDocument> sources) =>
        OfCited(statement.Evidence.Select(passage => passage.Source).Where(source => !sources.Contains(source)).ToHashSet());

    private static IndependentOrigins OfCited(HashSet<SourceDocument> cited) =>
        new(CountIndependent(cited), SourceOrigins.Sort(cited.SelectMany(source => source.Origins).ToHashSet()));

    /// <summary>
    /// Takes the sources with the fewest origins first, and skips each that shares one with those taken. Where several sources retell
    /// several others this may undercount the independent witnesses, but never overcounts them. O(k log k) in the origins.
    /// </summary>
    private static int CountIndependent(HashSet<SourceDocument> cited)
    {
        var taken = new HashSet<SourceDocument>();
        var count = 0;
        foreach (var source in cited.OrderBy(source => source.Origins.Length).ThenBy(source => source.Row))
        {
            if (taken.Overlaps(source.Origins))
            {
                continue;
            }

            taken.UnionWith(source.Origins);
            count++;
        }

        return count;
    }

    /// <summary>Descends to the stated premises, visiting each statement once.</summary>
    private static IndependentOrigins OfDerived(Statement statement)
    {
        var least = int.MaxValue;
        var sources = new HashSet<SourceDocument>();
        var seen = new HashSet<Statement> { statement };
        var open = new Stack<Statement>(seen);
        while (open.TryPop(out var current))
        {
            if (current.Basis != Basis.Derived)
            {
                var origins = Of(current);
                least = Math.Min(least, origins.Count);
                sources.UnionWith(origins.Sources);
                continue;
            }

            foreach (var premise in Premises(current))
            {
                if (seen.Add(premise))
                {
                    open.Push(premise);
                }
            }
        }

        return new IndependentOrigins(least == int.MaxValue ? 0 : least, SourceOrigins.Sort(sources));
    }

    /// <summary>Returns the premises of the first derivation, which leads back to stated statements.</summary>
    private static StatementList Premises(Statement derived) =>
        derived.Derivations.Count == 0 ? default : derived.Derivations[0].Premises;
}
