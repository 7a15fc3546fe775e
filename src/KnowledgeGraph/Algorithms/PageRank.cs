namespace KnowledgeGraph.Algorithms;

/// <summary>
/// PageRank by power iteration: Page, Brin, Motwani and Winograd, "The PageRank citation ranking" (1999). The rank of a node without
/// outgoing edges is distributed evenly over all nodes. Each round is divided into <see cref="Lanes"/>.
/// </summary>
/// <remarks>
/// O(nodes + edges) per round, and at most about log(tolerance) / log(damping) rounds: 142 with the defaults, a few dozen where there are
/// hubs. Ranks are added in a fixed order, so equal structures give the same bits. Oracle: networkx and igraph.
/// </remarks>
public static class PageRank
{
    private const int MaxRounds = 10_000;

    /// <summary>Computes the rank of each node; the ranks add up to 1.</summary>
    /// <param name="damping">The probability of following an edge in place of starting again at any node; at least 0 and below 1.</param>
    /// <param name="tolerance">The sum of changes at which iteration stops; more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static NodeScores Compute(
        SimpleGraph structure, double damping = 0.85, double tolerance = 1e-10, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(structure);
        if (damping is not (>= 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(damping), damping, "The damping must be at least 0 and below 1.");
        }

        if (tolerance is not > 0)
        {
            throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, "The tolerance must be more than 0.");
        }

        var count = structure.NodeCount;
        var ranks = new double[count];
        var shares = new double[count];
        Array.Fill(ranks, 1.0 / count);
        var bounds = Lanes.Cut(structure.Inwards);
        var work = (long)count + structure.Inwards.EntryCount;
        var parts = new double[Lanes.Count];
        for (var round = 0; round < MaxRounds; round++)
        {
            Lanes.Run(structure, work, lane =>
            {
                var meter = new CancellationMeter(cancellationToken);
                parts[lane] = Share(structure, ranks, shares, bounds[lane], bounds[lane + 1], ref meter);
            }, cancellationToken);
            var start = ((1 - damping) + damping * parts.Sum()) / count;
            Lanes.Run(structure, work, lane =>
            {
                var meter = new CancellationMeter(cancellationToken);
                parts[lane] = Gather(structure, ranks, shares, bounds[lane], bounds[lane + 1], start, damping, ref meter);
            }, cancellationToken);
            if (parts.Sum() <= tolerance)
            {
                break;
            }
        }

        return new NodeScores(structure, ranks);
    }

    /// <summary>
    /// Writes the rank that each node passes along each of its edges, and returns the total rank of nodes without outgoing edges.
    /// </summary>
    private static double Share(SimpleGraph structure, double[] ranks, double[] shares, int first, int end, ref CancellationMeter meter)
    {
        var dangling = 0.0;
        for (var node = first; node < end; node++)
        {
            meter.Spend(0);
            var degree = structure.Outwards.DegreeOf(node);
            shares[node] = degree == 0 ? 0 : ranks[node] / degree;
            dangling += degree == 0 ? ranks[node] : 0;
        }

        return dangling;
    }

    /// <summary>Writes the new ranks, and returns the sum of the changes.</summary>
    private static double Gather(
        SimpleGraph structure,
        double[] ranks,
        double[] shares,
        int first,
        int end,
        double start,
        double damping,
        ref CancellationMeter meter)
    {
        var change = 0.0;
        for (var node = first; node < end; node++)
        {
            var sources = structure.Inwards[node];
            meter.Spend(sources.Length);
            var rank = start + damping * Sum(shares, sources);
            change += Math.Abs(rank - ranks[node]);
            ranks[node] = rank;
        }

        return change;
    }

    /// <summary>Adds in two independent chains, so that the processor can overlap the additions.</summary>
    private static double Sum(double[] shares, ReadOnlySpan<int> sources)
    {
        var (even, odd) = (0.0, 0.0);
        var i = 0;
        for (; i + 1 < sources.Length; i += 2)
        {
            even += shares[sources[i]];
            odd += shares[sources[i + 1]];
        }

        return even + odd + (i < sources.Length ? shares[sources[i]] : 0);
    }
}
