using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Expands one side of a search by a step: to every entity that the filter allows it to reach from a level and that it has not visited.
/// </summary>
internal readonly struct LevelExpansion(EdgeFilter filter)
{
    /// <summary>The number of edges of a hub that are tested together.</summary>
    private const int Block = 64;

    /// <param name="isForward">
    /// Whether edges are walked in the filter's direction, or backwards, to where a step could have come from.
    /// </param>
    public void Expand(ref SearchFrontier frontier, bool isForward, ref CancellationMeter meter)
    {
        var prefetch = new EdgePrefetch(filter, !isForward, withFilterColumns: true);
        for (var place = frontier.Level.Start - EdgePrefetch.Ahead; place < frontier.Level.End; place++)
        {
            prefetch.Step(frontier, place);
            if (place < frontier.Level.Start)
            {
                continue;
            }

            if (filter.Direction != Direction.In)
            {
                Expand(ref frontier, place, isForward ? Direction.Out : Direction.In, along: true, ref meter);
            }

            if (filter.Direction != Direction.Out)
            {
                Expand(ref frontier, place, isForward ? Direction.In : Direction.Out, along: false, ref meter);
            }
        }
    }

    private void Expand(ref SearchFrontier frontier, int place, Direction direction, bool along, ref CancellationMeter meter)
    {
        var view = filter.Graph.Adjacency(direction);
        var rows = view.EdgesOf(frontier.NodeAt(place));
        meter.Spend(rows.Count);
        if (filter.TestsTraitsOnly)
        {
            ExpandByTraits(ref frontier, place, view, rows);
            return;
        }

        Span<EdgeRow> candidates = stackalloc EdgeRow[Block];
        for (var start = 0; start < rows.Count; start += Block)
        {
            var block = new RowRange<EdgeRow>(rows[start], Math.Min(Block, rows.Count - start));
            ExpandTo(ref frontier, place, view, candidates[..CountCandidates(view, block, along, candidates)]);
        }
    }

    /// <summary>Expands edges for filters that test traits alone, as most do.</summary>
    private void ExpandByTraits(ref SearchFrontier frontier, int place, AdjacencyView view, RowRange<EdgeRow> rows)
    {
        var allowedTraits = filter.Traits;
        var traits = view.Traits.AsSpan(rows);
        var neighbours = view.Neighbours.AsSpan(rows);
        for (var i = 0; i < neighbours.Length && i < traits.Length; i++)
        {
            if (!frontier.Visited.Contains(neighbours[i].Index) && allowedTraits.Contains(traits[i].Bits))
            {
                frontier.Add(neighbours[i], place);
            }
        }
    }

    /// <summary>
    /// Selects the edges that the columns beside them allow, without a branch, since the outcome is unpredictable. Where their statements
    /// are needed too, those are prefetched together.
    /// </summary>
    private int CountCandidates(AdjacencyView view, RowRange<EdgeRow> block, bool along, Span<EdgeRow> candidates)
    {
        var traits = view.Traits.AsSpan(block);
        var predicates = filter.Predicates(along) is null ? default : view.Predicates.AsSpan(block);
        var days = filter.HasDays ? view.Days.AsSpan(block) : default;
        var allowedPredicates = filter.Predicates(along) ?? default;
        var allowedTraits = filter.Traits;
        var (first, last) = (filter.BegunBy, filter.NotEndedBefore);
        var count = 0;
        for (var i = 0; i < traits.Length; i++)
        {
            var isAllowed = allowedTraits.Contains(traits[i].Bits)
                & (predicates.IsEmpty || allowedPredicates.Contains(predicates[i]))
                & (days.IsEmpty || days[i].Spans(first, last));
            candidates[count] = block[i];
            count += isAllowed ? 1 : 0;
        }

        if (filter.NeedsStatementTime)
        {
            foreach (var edge in candidates[..count])
            {
                filter.PrefetchTime(view.Statements[edge]);
            }
        }

        return count;
    }

    private void ExpandTo(ref SearchFrontier frontier, int place, AdjacencyView view, ReadOnlySpan<EdgeRow> edges)
    {
        var kinds = filter.Graph.Entities.Kinds;
        foreach (var edge in edges)
        {
            var neighbour = view.Neighbours[edge];
            if (!frontier.Visited.Contains(neighbour.Index)
                && (!filter.NeedsStatementTime || filter.AllowsTime(view, edge))
                && filter.AllowsNode(kinds, neighbour))
            {
                frontier.Add(neighbour, place);
            }
        }
    }
}
