namespace KnowledgeGraph.Traversal;

/// <summary>
/// Of the statements that lead from one entity to another, the one that a path shows. A search need not ask: that two entities are joined
/// is enough for it, and only the few steps of the path it finds are looked at again.
/// </summary>
internal static class BestStatement
{
    /// <summary>What nobody judged is neither worse than fairly credible nor better than doubtful.</summary>
    private const int UnjudgedCredibility = 7;

    private const int InferredPenalty = 16;

    /// <summary>
    /// The statement; there must be one that the filter allows. O(predicates · log degree) at the end that has fewer edges.
    /// </summary>
    /// <param name="costs">Where given, the cheapest is chosen.</param>
    /// <param name="isInferred">Whether no stated one would do.</param>
    public static StatementRow Find(EntityRow from, EntityRow to, EdgeFilter filter, StatementCosts? costs, out bool isInferred)
    {
        var best = (Statement: StatementRow.None, Penalty: int.MaxValue, IsInferred: false);
        if (filter.Direction != Direction.In)
        {
            Look(from, to, filter, costs, along: true, ref best);
        }

        if (filter.Direction != Direction.Out)
        {
            Look(from, to, filter, costs, along: false, ref best);
        }

        isInferred = best.IsInferred;
        return best.Statement;
    }

    private static void Look(
        EntityRow from, EntityRow to, EdgeFilter filter, StatementCosts? costs, bool along, ref (StatementRow Statement, int Penalty, bool IsInferred) best)
    {
        var view = filter.Graph.Adjacency(along ? Direction.Out : Direction.In);
        var rows = view.EdgesOf(from);
        var otherView = filter.Graph.Adjacency(along ? Direction.In : Direction.Out);
        var otherRows = otherView.EdgesOf(to);
        if (otherRows.Count < rows.Count)
        {
            (view, rows, to) = (otherView, otherRows, from);
        }

        var predicates = view.Predicates.AsSpan(rows);
        var neighbours = view.Neighbours.AsSpan(rows);
        for (int start = 0, end; start < predicates.Length; start = end)
        {
            // One past the last edge of the predicate, then the first of them that leads there.
            end = start + FirstAbove(predicates[start..], predicates[start]);
            for (var i = start + FirstAtLeast(neighbours[start..end], to); i < end && neighbours[i] == to; i++)
            {
                var traits = view.Traits[rows[i]];
                var statement = view.Statements[rows[i]];
                if (!filter.AllowsEdge(predicates[i], traits, along) || !filter.AllowsTime(view, rows[i]))
                {
                    continue;
                }

                var penalty = costs is null ? Penalty(traits) : 2 * costs[statement] + (traits.IsInferred ? 1 : 0);
                if (penalty < best.Penalty)
                {
                    best = (statement, penalty, traits.IsInferred);
                }
            }
        }
    }

    private static int Penalty(StatementTraits traits) =>
        (traits.Credibility is >= 1 and <= 5 ? 2 * traits.Credibility : UnjudgedCredibility) + (traits.IsInferred ? InferredPenalty : 0);

    private static int FirstAbove(ReadOnlySpan<ushort> sorted, int value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = sorted[middle] <= value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int FirstAtLeast(ReadOnlySpan<EntityRow> sorted, EntityRow value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = sorted[middle].Index < value.Index ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
