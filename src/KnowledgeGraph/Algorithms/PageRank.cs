namespace KnowledgeGraph.Algorithms;

/// <summary>
/// PageRank by power iteration: Page, Brin, Motwani and Winograd, "The PageRank citation ranking" (1999). What a node without
/// edges holds goes to all nodes alike.
/// </summary>
/// <remarks>
/// O(nodes + edges) a round, and about log(tolerance) / log(damping) rounds: 142 with the defaults. Rounds read the ranks they
/// need in a fixed order, so that the same structure gives the same bits. Oracle: networkx and igraph.
/// </remarks>
public static class PageRank
{
    private const int MaxRounds = 10_000;

    /// <summary>The share of each node; they add up to 1.</summary>
    /// <param name="damping">The chance of following an edge rather than starting anew; from 0 up to but not 1.</param>
    /// <param name="tolerance">The greatest sum of changes in a round after which it ends; more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static NodeScores Compute(
        SimpleGraph structure, double damping = 0.85, double tolerance = 1e-10, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(structure);
        if (damping is not (>= 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(damping), damping, "The damping goes from 0 up to but not 1.");
        if (tolerance is not > 0)
            throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "The tolerance is more than 0.");

        var meter = new CancellationMeter(cancellationToken);
        var count = structure.NodeCount;
        var ranks = new double[count];
        var shares = new double[count];
        Array.Fill(ranks, 1.0 / count);
        for (var round = 0; round < MaxRounds; round++)
        {
            var start = ((1 - damping) + damping * Share(structure, ranks, shares, ref meter)) / count;
            var change = 0.0;
            for (var node = 0; node < count; node++)
            {
                var sources = structure.Inwards[node];
                meter.Spend(sources.Length);
                var sum = 0.0;
                foreach (var source in sources)
                {
                    sum += shares[source];
                }

                var rank = start + damping * sum;
                change += Math.Abs(rank - ranks[node]);
                ranks[node] = rank;
            }

            if (change <= tolerance)
                break;
        }

        return new NodeScores(structure, ranks);
    }

    /// <summary>Writes what each node gives along one edge; answers what nodes without edges hold.</summary>
    private static double Share(SimpleGraph structure, double[] ranks, double[] shares, ref CancellationMeter meter)
    {
        var dangling = 0.0;
        for (var node = 0; node < ranks.Length; node++)
        {
            meter.Spend(0);
            var degree = structure.Outwards.DegreeOf(node);
            shares[node] = degree == 0 ? 0 : ranks[node] / degree;
            dangling += degree == 0 ? ranks[node] : 0;
        }

        return dangling;
    }
}
