using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// A test for an edge from a level of one side of a search to the other side. Only the few edges that lead there are tested against the
/// filter.
/// </summary>
internal readonly struct LevelMeeting(EdgeFilter filter)
{
    /// <summary>Finds the first such edge, in the order of the level and of its entities' edges.</summary>
    /// <param name="others">The entities that the other side has visited.</param>
    /// <param name="isForward">
    /// Whether edges are walked in the filter's direction, or backwards, to where a step could have come from.
    /// </param>
    /// <param name="scannedEdges">The number of edges scanned.</param>
    public bool Find(
        in SearchFrontier frontier,
        BitSet others,
        bool isForward,
        ref CancellationMeter meter,
        out long scannedEdges,
        out EntityRow near,
        out EntityRow far)
    {
        scannedEdges = 0;
        var prefetch = new EdgePrefetch(filter, !isForward, withFilterColumns: false);
        for (var place = frontier.Level.Start - EdgePrefetch.Ahead; place < frontier.Level.End; place++)
        {
            prefetch.Step(frontier, place);
            if (place < frontier.Level.Start)
            {
                continue;
            }

            near = frontier.NodeAt(place);
            if ((filter.Direction != Direction.In && Meets(near, others, isForward, along: true, ref meter, ref scannedEdges, out far))
                || (filter.Direction != Direction.Out
                    && Meets(near, others, isForward, along: false, ref meter, ref scannedEdges, out far)))
            {
                return true;
            }
        }

        (near, far) = (EntityRow.None, EntityRow.None);
        return false;
    }

    private bool Meets(
        EntityRow node,
        BitSet others,
        bool isForward,
        bool along,
        ref CancellationMeter meter,
        ref long scannedEdges,
        out EntityRow far)
    {
        var view = filter.Graph.Adjacency(isForward == along ? Direction.Out : Direction.In);
        var rows = view.EdgesOf(node);
        scannedEdges += rows.Count;
        meter.Spend(rows.Count);
        var neighbours = view.Neighbours.AsSpan(rows);
        for (var i = 0; i < neighbours.Length; i++)
        {
            if (!others.Contains(neighbours[i].Index) || !IsAllowed(view, rows[i], along))
            {
                continue;
            }

            far = neighbours[i];
            return true;
        }

        far = EntityRow.None;
        return false;
    }

    private bool IsAllowed(AdjacencyView view, EdgeRow edge, bool along) =>
        filter.AllowsEdge(view.Predicates[edge], view.Traits[edge], along) && filter.AllowsTime(view, edge);
}
