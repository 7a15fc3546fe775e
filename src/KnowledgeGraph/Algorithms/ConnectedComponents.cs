namespace KnowledgeGraph.Algorithms;

/// <summary>
/// Connected components, ignoring the direction of edges: in a directed structure the weakly connected ones. Disjoint sets with path
/// halving (Tarjan and van Leeuwen, 1984), with the smallest node of a component as its root. Where edges are stored at both ends, the
/// first few edges of each node are followed first, and the nodes that are then in the largest group are skipped (Afforest: Sutton, Ben-Nun
/// and Barak, 2018).
/// </summary>
/// <remarks>O(nodes + edges · log nodes) at worst, linear in practice. Oracle: networkx and igraph.</remarks>
public static class ConnectedComponents
{
    private const int FirstTargets = 2;

    /// <summary>Finds the components.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Partition Find(SimpleGraph structure, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(structure);
        var meter = new CancellationMeter(cancellationToken);
        var roots = new int[structure.NodeCount];
        for (var node = 0; node < roots.Length; node++)
        {
            roots[node] = node;
        }

        if (structure.IsDirected)
        {
            JoinTargets(structure, roots, 0, int.MaxValue, except: -1, ref meter);
        }
        else
        {
            JoinTargets(structure, roots, 0, FirstTargets, except: -1, ref meter);
            Flatten(roots, ref meter);

            // An edge that leaves the largest group is followed from its other end.
            JoinTargets(structure, roots, FirstTargets, int.MaxValue, MostFrequent(roots, ref meter), ref meter);
        }

        Flatten(roots, ref meter);
        return new Partition(structure, roots, cancellationToken);
    }

    /// <param name="first">The index of the first target to follow at each node.</param>
    /// <param name="end">The index after the last target to follow.</param>
    /// <param name="except">The root of the nodes to skip; -1 for none.</param>
    private static void JoinTargets(SimpleGraph structure, int[] roots, int first, int end, int except, ref CancellationMeter meter)
    {
        for (var node = 0; node < roots.Length; node++)
        {
            meter.Spend(0);
            if (roots[node] == except)
            {
                continue;
            }

            var targets = structure.Outwards[node];
            targets = targets[Math.Min(first, targets.Length)..Math.Min(end, targets.Length)];
            meter.Spend(targets.Length);
            foreach (var target in targets)
            {
                Join(roots, node, target);
            }
        }
    }

    /// <summary>Points every node directly to its root.</summary>
    private static void Flatten(int[] roots, ref CancellationMeter meter)
    {
        for (var node = 0; node < roots.Length; node++)
        {
            meter.Spend(0);
            roots[node] = Root(roots, node);
        }
    }

    private static int MostFrequent(int[] roots, ref CancellationMeter meter)
    {
        var sizes = new int[roots.Length];
        var largest = 0;
        foreach (var root in roots)
        {
            meter.Spend(0);
            if (++sizes[root] > sizes[largest])
            {
                largest = root;
            }
        }

        return largest;
    }

    private static void Join(int[] roots, int left, int right)
    {
        left = Root(roots, left);
        right = Root(roots, right);
        roots[Math.Max(left, right)] = Math.Min(left, right);
    }

    private static int Root(int[] roots, int node)
    {
        while (roots[node] != node)
        {
            roots[node] = roots[roots[node]];
            node = roots[node];
        }

        return node;
    }
}
