namespace KnowledgeGraph.Traversal;

/// <summary>
/// The choice of the statement that a path shows between two entities. A search does not need it: it asks only whether two entities are
/// joined, and the statements are chosen afterwards for the few steps of the path found.
/// </summary>
internal static class BestStatement
{
    /// <summary>An unjudged statement ranks after fairly credible ones and before doubtful ones.</summary>
    private const int UnjudgedCredibility = 7;

    private const int DerivedPenalty = 16;

    /// <summary>
    /// Finds the best statement; the filter must allow at least one. O(predicates · log degree) at the end with fewer edges.
    /// </summary>
    /// <param name="costs">The costs of statements, to choose the cheapest; null to choose by credibility alone.</param>
    /// <param name="isDerived">Whether the statement found is derived.</param>
    public static StatementRow Find(EntityRow from, EntityRow to, EdgeFilter filter, StatementCosts? costs, out bool isDerived)
    {
        var best = (Statement: StatementRow.None, Penalty: int.MaxValue, IsDerived: false);
        if (filter.Direction != Direction.In)
        {
            Look(from, to, filter, costs, along: true, ref best);
        }

        if (filter.Direction != Direction.Out)
        {
            Look(from, to, filter, costs, along: false, ref best);
        }

        isDerived = best.IsDerived;
        return best.Statement;
    }

    private static void Look(
        EntityRow from,
        EntityRow to,
        EdgeFilter filter,
        StatementCosts? costs,
        bool along,
        ref (StatementRow Statement, int Penalty, bool IsDerived) best)
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
            // One past the last edge of the predicate, then the first of them that leads to the other end.
            end = start + FirstAbove(predicates[start..], predicates[start]);
            for (var i = start + FirstAtLeast(neighbours[start..end], to); i < end && neighbours[i] == to; i++)
            {
                var traits = view.Traits[rows[i]];
                var statement = view.Statements[rows[i]];
                if (!filter.AllowsEdge(predicates[i], traits, along) || !filter.AllowsTime(view, rows[i]))
                {
                    continue;
                }

                var penalty = costs is null ? Penalty(traits) : 2 * costs[statement] + (traits.Basis == Basis.Derived ? 1 : 0);
                if (penalty < best.Penalty)
                {
                    best = (statement, penalty, traits.Basis == Basis.Derived);
                }
            }
        }
    }

    private static int Penalty(StatementTraits traits) =>
        (traits.Credibility is >= 1 and <= 5 ? 2 * traits.Credibility : UnjudgedCredibility) + (traits.Basis == Basis.Derived ? DerivedPenalty : 0);

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
