namespace KnowledgeGraph;

/// <summary>Counts independent witnesses; see <see cref="IndependentOrigins"/>.</summary>
internal static class Corroboration
{
    public static IndependentOrigins Of(Statement statement)
    {
        if (statement.IsInferred)
        {
            return OfInferred(statement);
        }

        var evidence = statement.Evidence;
        var origins = statement.Graph.Sources.Origins;
        if (evidence.Count == 1)
        {
            return new IndependentOrigins(1, new SourceDocumentList(statement.Graph, origins[evidence[0].Source.Index]));
        }

        var cited = Cited(evidence);
        return new IndependentOrigins(CountIndependent(cited, origins), new SourceDocumentList(statement.Graph, Union(cited, origins)));
    }

    /// <summary>
    /// Takes the sources with the fewest origins first, and leaves out each that shares one with those taken. So there may be more
    /// independent witnesses than are counted, where several retell several, and never fewer. O(k log k) in the origins.
    /// </summary>
    private static int CountIndependent(int[] cited, SourceOrigins origins)
    {
        Array.Sort(cited, (left, right) =>
            origins[left].Length != origins[right].Length ? origins[left].Length.CompareTo(origins[right].Length) : left.CompareTo(right));
        var taken = new HashSet<int>();
        var count = 0;
        foreach (var source in cited)
        {
            if (taken.Overlaps(origins[source]))
            {
                continue;
            }

            taken.UnionWith(origins[source]);
            count++;
        }

        return count;
    }

    private static int[] Union(int[] cited, SourceOrigins origins)
    {
        var union = new SortedSet<int>();
        foreach (var source in cited)
        {
            union.UnionWith(origins[source]);
        }

        return [.. union];
    }

    /// <summary>Goes down to the stated premises. Each statement on the way is looked at once.</summary>
    private static IndependentOrigins OfInferred(Statement statement)
    {
        var graph = statement.Graph;
        var least = int.MaxValue;
        var sources = new SortedSet<int>();
        var seen = new HashSet<int> { statement.Index };
        var open = new Stack<int>(seen);
        while (open.TryPop(out var index))
        {
            var current = graph.Statement(index);
            if (!current.IsInferred)
            {
                var origins = Of(current);
                least = Math.Min(least, origins.Count);
                sources.UnionWith(origins.Sources.Indices.ToArray());
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

        return new IndependentOrigins(least == int.MaxValue ? 0 : least, new SourceDocumentList(graph, [.. sources]));
    }

    /// <summary>Those of the first derivation, which leads back to stated statements.</summary>
    private static ReadOnlySpan<int> Premises(Statement inferred) =>
        inferred.Derivations.Count == 0 ? [] : inferred.Derivations[0].Premises.Indices;

    private static int[] Cited(EvidenceRange evidence)
    {
        var cited = new SortedSet<int>();
        foreach (var passage in evidence)
        {
            cited.Add(passage.Source.Index);
        }

        return [.. cited];
    }
}
