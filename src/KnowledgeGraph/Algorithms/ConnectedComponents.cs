namespace KnowledgeGraph.Algorithms;

/// <summary>
/// Which nodes hang together, whichever way the edges lead: in a directed structure the weakly connected components. By disjoint
/// sets with path halving (Tarjan and van Leeuwen, 1984), the smallest node of a component as its root.
/// </summary>
/// <remarks>O(nodes + edges · log nodes) at worst, and linear in practice. Oracle: networkx and igraph.</remarks>
public static class ConnectedComponents
{
    /// <summary>The components.</summary>
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

        for (var node = 0; node < roots.Length; node++)
        {
            var targets = structure.Outwards[node];
            meter.Spend(targets.Length);
            foreach (var target in targets)
            {
                if (structure.IsDirected || target < node)
                    Join(roots, node, target);
            }
        }

        for (var node = 0; node < roots.Length; node++)
        {
            meter.Spend(0);
            roots[node] = Root(roots, node);
        }

        return new Partition(structure, roots, cancellationToken);
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
