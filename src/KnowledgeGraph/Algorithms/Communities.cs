namespace KnowledgeGraph.Algorithms;

/// <summary>
/// Community detection by modularity: groups with more edges inside than to other groups. Blondel, Guillaume, Lambiotte and Lefebvre, "Fast
/// unfolding of communities in large networks" (Louvain, 2008). When no group moves any more, single nodes are moved again, because some
/// fit better elsewhere once groups have grown. Nodes are visited in order and ties go to the smaller number, so equal structures give
/// equal groups.
/// </summary>
/// <remarks>
/// O(edges) per sweep, few sweeps per level, few levels, at most 10 rounds. An edge of a directed structure counts regardless of its
/// direction, and twice where it leads both ways. Oracle: igraph's multilevel method, of whose modularity it reaches at least 0.98.
/// </remarks>
public static class Communities
{
    /// <summary>Each round gains less than the one before, and most gain nothing.</summary>
    private const int MaxRounds = 10;

    /// <summary>Finds the communities.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Partition Find(SimpleGraph structure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(structure);
        var meter = new CancellationMeter(cancellationToken);
        var labels = new int[structure.NodeCount];
        for (var node = 0; node < labels.Length; node++)
        {
            labels[node] = node;
        }

        var nodes = WeightedGraph.Of(structure, ref meter);
        for (var round = 0; round < MaxRounds; round++)
        {
            var sweep = new LouvainSweep(nodes, labels);
            if (!sweep.MoveNodes(ref meter))
            {
                break;
            }

            var groups = sweep.NumberGroups(out var count);
            groups.CopyTo(labels, 0);
            MoveGroups(nodes.Contract(groups, count, ref meter), labels, ref meter);
        }

        return new Partition(structure, labels, cancellationToken);
    }

    /// <summary>Merges groups level by level, as nodes were merged into groups.</summary>
    private static void MoveGroups(WeightedGraph level, int[] labels, ref CancellationMeter meter)
    {
        while (true)
        {
            var sweep = new LouvainSweep(level, [.. Enumerable.Range(0, level.Count)]);
            if (!sweep.MoveNodes(ref meter))
            {
                return;
            }

            var groups = sweep.NumberGroups(out var count);
            for (var node = 0; node < labels.Length; node++)
            {
                labels[node] = groups[labels[node]];
            }

            level = level.Contract(groups, count, ref meter);
        }
    }

    /// <summary>
    /// Computes Newman's modularity of any partition, counting edges as <see cref="Find"/> does: from −0.5 to 1; 0 without edges. O(nodes +
    /// edges).
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static double Modularity(Partition partition, CancellationToken cancellationToken = default) =>
        Contributions(partition, cancellationToken).Sum();

    /// <summary>Computes the share of each group in the <see cref="Modularity"/>, indexed by group. O(nodes + edges).</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static double[] Contributions(Partition partition, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(partition);
        var structure = partition.Structure;
        var groups = partition.Groups;
        var degrees = new double[partition.Count];
        var inside = new double[partition.Count];
        var total = 0.0;
        var meter = new CancellationMeter(cancellationToken);
        for (var node = 0; node < structure.NodeCount; node++)
        {
            meter.Spend(structure.Outwards.DegreeOf(node));
            foreach (var target in structure.Outwards[node])
            {
                degrees[groups[node]]++;
                degrees[groups[target]]++;
                total += 2;
                inside[groups[node]] += groups[node] == groups[target] ? 2 : 0;
            }
        }

        for (var group = 0; group < inside.Length; group++)
        {
            inside[group] = total == 0 ? 0 : inside[group] / total - degrees[group] / total * (degrees[group] / total);
        }

        return inside;
    }
}
