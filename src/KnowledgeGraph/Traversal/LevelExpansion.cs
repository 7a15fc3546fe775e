using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>Takes one side of a search a step further: to every entity that the filter lets it reach from a level and where it has not been.</summary>
internal readonly struct LevelExpansion(EdgeFilter filter)
{
    /// <summary>How many edges of a hub are looked at together.</summary>
    private const int Block = 64;

    /// <param name="isForward">Whether edges are walked as the filter asks, or to where a step could have come from.</param>
    public void Expand(ref SearchFrontier frontier, bool isForward, ref CancellationMeter meter)
    {
        var prefetch = new EdgePrefetch(filter, !isForward, toFilter: true);
        for (var row = frontier.Level.Start - EdgePrefetch.Ahead; row < frontier.Level.End; row++)
        {
            prefetch.Step(frontier, row);
            if (row < frontier.Level.Start)
            {
                continue;
            }

            if (filter.Direction != Direction.In)
            {
                Expand(ref frontier, row, isForward ? Direction.Out : Direction.In, along: true, ref meter);
            }

            if (filter.Direction != Direction.Out)
            {
                Expand(ref frontier, row, isForward ? Direction.In : Direction.Out, along: false, ref meter);
            }
        }
    }

    private void Expand(ref SearchFrontier frontier, int row, Direction direction, bool along, ref CancellationMeter meter)
    {
        var view = filter.Graph.Adjacency(direction);
        var rows = view.EdgesOf(frontier.NodeAt(row));
        meter.Spend(rows.Count);
        if (filter.IsOfTraitsOnly)
        {
            ExpandByTraits(ref frontier, row, view, rows);
            return;
        }

        Span<int> candidates = stackalloc int[Block];
        for (var start = rows.Start; start < rows.End; start += Block)
        {
            var block = new RowRange(start, Math.Min(Block, rows.End - start));
            ExpandTo(ref frontier, row, view, candidates[..CountCandidates(view, block, along, candidates)]);
        }
    }

    /// <summary>For most filters, which ask for nothing but traits.</summary>
    private void ExpandByTraits(ref SearchFrontier frontier, int row, AdjacencyView view, RowRange rows)
    {
        var allowedTraits = filter.Traits;
        var traits = view.Traits.AsSpan(rows);
        var neighbours = view.Neighbours.AsSpan(rows);
        for (var i = 0; i < neighbours.Length && i < traits.Length; i++)
        {
            if (!frontier.Visited.Contains(neighbours[i]) && allowedTraits.Contains(traits[i].Bits))
            {
                frontier.Add(neighbours[i], row);
            }
        }
    }

    /// <summary>
    /// The edges that all beside them lets through, chosen without a branch: which they are nobody can foresee, least of all the processor. Where
    /// their statements are to be asked, those are fetched together.
    /// </summary>
    private int CountCandidates(AdjacencyView view, RowRange block, bool along, Span<int> candidates)
    {
        var traits = view.Traits.AsSpan(block);
        var predicates = filter.Predicates(along) is null ? default : view.Predicates.AsSpan(block);
        var days = filter.AsksForDay ? view.Days.AsSpan(block) : default;
        var allowedPredicates = filter.Predicates(along) ?? default;
        var allowedTraits = filter.Traits;
        var day = filter.AsOf;
        var count = 0;
        for (var i = 0; i < traits.Length; i++)
        {
            var isAllowed = allowedTraits.Contains(traits[i].Bits)
                & (predicates.IsEmpty || allowedPredicates.Contains(predicates[i]))
                & (days.IsEmpty || days[i].Contains(day));
            candidates[count] = block.Start + i;
            count += isAllowed ? 1 : 0;
        }

        if (filter.AsksStatementForTime)
        {
            foreach (var edge in candidates[..count])
            {
                filter.PrefetchTime(view.Statements[edge]);
            }
        }

        return count;
    }

    private void ExpandTo(ref SearchFrontier frontier, int row, AdjacencyView view, ReadOnlySpan<int> edges)
    {
        var kinds = filter.Graph.Entities.Kinds;
        foreach (var edge in edges)
        {
            var neighbour = view.Neighbours[edge];
            if (!frontier.Visited.Contains(neighbour)
                && (!filter.AsksStatementForTime || filter.AllowsTime(view, edge))
                && filter.AllowsNode(kinds, neighbour))
            {
                frontier.Add(neighbour, row);
            }
        }
    }
}
