namespace KnowledgeGraph.Algorithms;

/// <summary>An undirected graph with weights, for the levels of the Louvain method; each edge is stored at both its ends.</summary>
/// <param name="starts">The index of each node's first edge; one more entry at the end.</param>
/// <param name="targets">The other end of each edge.</param>
/// <param name="weights">The weight of each edge.</param>
/// <param name="degrees">The weight of each node's edges; loops count twice.</param>
internal sealed class WeightedGraph(int[] starts, int[] targets, double[] weights, double[] degrees)
{
    public int Count => degrees.Length;

    public double DegreeOf(int node) => degrees[node];

    /// <summary>Twice the weight of all edges.</summary>
    public double TotalDegree { get; } = degrees.Sum();

    public ReadOnlySpan<int> TargetsOf(int node) => targets.AsSpan(starts[node], starts[node + 1] - starts[node]);

    public ReadOnlySpan<double> WeightsOf(int node) => weights.AsSpan(starts[node], starts[node + 1] - starts[node]);

    /// <summary>Builds a graph with every edge of a structure at weight 1; an edge directed each way counts as two.</summary>
    public static WeightedGraph Of(SimpleGraph structure, ref CancellationMeter meter)
    {
        var count = structure.NodeCount;
        var starts = new int[count + 1];
        var targets = new int[structure.IsDirected ? checked(2 * structure.EdgeCount) : structure.Outwards.EntryCount];
        var degrees = new double[count];
        var end = 0;
        for (var node = 0; node < count; node++)
        {
            structure.Outwards[node].CopyTo(targets.AsSpan(end));
            end += structure.Outwards.DegreeOf(node);
            if (structure.IsDirected)
            {
                structure.Inwards[node].CopyTo(targets.AsSpan(end));
                end += structure.Inwards.DegreeOf(node);
            }

            starts[node + 1] = end;
            degrees[node] = end - starts[node];
            meter.Spend((int)degrees[node]);
        }

        var weights = new double[targets.Length];
        Array.Fill(weights, 1.0);
        return new WeightedGraph(starts, targets, weights, degrees);
    }

    /// <summary>
    /// Contracts each group to one node. Edges within a group count towards its degree but are not stored, since they move along with it.
    /// O(nodes + edges).
    /// </summary>
    public WeightedGraph Contract(int[] groups, int count, ref CancellationMeter meter)
    {
        var members = MembersOf(groups, count);
        var newStarts = new int[count + 1];
        var newTargets = new List<int>();
        var newWeights = new List<double>();
        var newDegrees = new double[count];
        var sums = new double[count];
        for (var group = 0; group < count; group++)
        {
            foreach (var node in members[group])
            {
                newDegrees[group] += degrees[node];
                var edges = TargetsOf(node);
                meter.Spend(edges.Length);
                for (var i = 0; i < edges.Length; i++)
                {
                    var other = groups[edges[i]];
                    if (other == group)
                    {
                        continue;
                    }

                    if (sums[other] == 0)
                    {
                        newTargets.Add(other);
                    }

                    sums[other] += weights[starts[node] + i];
                }
            }

            for (var i = newStarts[group]; i < newTargets.Count; i++)
            {
                newWeights.Add(sums[newTargets[i]]);
                sums[newTargets[i]] = 0;
            }

            newStarts[group + 1] = newTargets.Count;
        }

        return new WeightedGraph(newStarts, [.. newTargets], [.. newWeights], newDegrees);
    }

    private static CompressedRows MembersOf(int[] groups, int count)
    {
        var starts = new int[count + 1];
        foreach (var group in groups)
        {
            starts[group + 1]++;
        }

        for (var group = 0; group < count; group++)
        {
            starts[group + 1] += starts[group];
        }

        var next = starts.AsSpan(0, count).ToArray();
        var members = new int[groups.Length];
        for (var node = 0; node < groups.Length; node++)
        {
            members[next[groups[node]]++] = node;
        }

        return new CompressedRows(starts, members);
    }
}
