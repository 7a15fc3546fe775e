using System.Runtime.InteropServices;

namespace KnowledgeGraph.Algorithms;

/// <summary>
/// Similarity of entities by their common neighbours: their number, Jaccard, and Adamic–Adar, over outgoing edges (all edges where the
/// structure is undirected). Oracle: networkx, for undirected structures.
/// </summary>
public static class NeighbourSimilarity
{
    /// <summary>Returns the nodes that both lead to, ascending. O(degree + degree).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public static int[] CommonNeighbours(SimpleGraph structure, int left, int right)
    {
        var others = Checked(structure, right, nameof(right));
        var common = new List<int>();
        var i = 0;
        foreach (var node in Checked(structure, left, nameof(left)))
        {
            while (i < others.Length && others[i] < node)
            {
                i++;
            }

            if (i < others.Length && others[i] == node)
            {
                common.Add(node);
            }
        }

        return [.. common];
    }

    /// <summary>
    /// Finds the nodes most similar to one, the highest score first, equal ones by row; only nodes with at least one common neighbour.
    /// O(nodes + sum of the neighbours' degrees + found · log found).
    /// </summary>
    /// <param name="first">The maximum number of nodes to return.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node or measure, or <paramref name="first"/> is negative.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<(int Node, double Score)> MostSimilar(
        SimpleGraph structure, int node, SimilarityMeasure measure, int first, CancellationToken cancellationToken = default)
    {
        var neighbours = Checked(structure, node, nameof(node));
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        if (measure is not (SimilarityMeasure.CommonNeighbours or SimilarityMeasure.Jaccard or SimilarityMeasure.AdamicAdar))
        {
            throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure.");
        }

        var meter = new CancellationMeter(cancellationToken);
        var sums = new double[structure.NodeCount];
        foreach (var common in neighbours)
        {
            var weight = measure == SimilarityMeasure.AdamicAdar ? Rarity(structure, common) : 1;
            var others = structure.Inwards[common];
            meter.Spend(others.Length);
            foreach (var other in others)
            {
                if (other != node)
                {
                    sums[other] += weight;
                }
            }
        }

        var found = new List<int>();
        var scores = new List<double>();
        for (var other = 0; other < sums.Length; other++)
        {
            meter.Spend(0);
            if (sums[other] == 0)
            {
                continue;
            }

            found.Add(other);
            scores.Add(measure == SimilarityMeasure.Jaccard
                ? sums[other] / (structure.Outwards.DegreeOf(node) + structure.Outwards.DegreeOf(other) - sums[other])
                : sums[other]);
        }

        var order = DescendingOrder.Of(CollectionsMarshal.AsSpan(scores), cancellationToken);
        return [.. order.Take(first).Select(place => (found[place], scores[place]))];
    }

    /// <summary>A common neighbour of two nodes has at least two incoming edges.</summary>
    private static double Rarity(SimpleGraph structure, int common) => 1 / Math.Log(Math.Max(structure.Inwards.DegreeOf(common), 2));

    private static ReadOnlySpan<int> Checked(SimpleGraph structure, int node, string name)
    {
        ArgumentNullException.ThrowIfNull(structure);
        ArgumentOutOfRangeException.ThrowIfNegative(node, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(node, structure.NodeCount, name);
        return structure.Outwards[node];
    }
}
