using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Whether an edge leads from a level of one side of a search to the other side. Only such edges are put to the filter, and they are few.
/// </summary>
internal readonly struct LevelMeeting(EdgeFilter filter)
{
    /// <summary>True when one does: the first, by the order of the level and of the edges of its entities.</summary>
    /// <param name="others">Where the other side has been.</param>
    /// <param name="isForward">Whether edges are walked as the filter asks, or to where a step could have come from.</param>
    /// <param name="scannedEdges">How many edges were looked at.</param>
    public bool Find(
        in SearchFrontier frontier, BitSet others, bool isForward, ref CancellationMeter meter, out long scannedEdges, out EntityRow near, out EntityRow far)
    {
        scannedEdges = 0;
        var prefetch = new EdgePrefetch(filter, !isForward, toFilter: false);
        for (var place = frontier.Level.Start - EdgePrefetch.Ahead; place < frontier.Level.End; place++)
        {
            prefetch.Step(frontier, place);
            if (place < frontier.Level.Start)
            {
                continue;
            }

            near = frontier.NodeAt(place);
            if ((filter.Direction != Direction.In && Meets(near, others, isForward, along: true, ref meter, ref scannedEdges, out far))
                || (filter.Direction != Direction.Out && Meets(near, others, isForward, along: false, ref meter, ref scannedEdges, out far)))
            {
                return true;
            }
        }

        (near, far) = (EntityRow.None, EntityRow.None);
        return false;
    }

    private bool Meets(EntityRow node, BitSet others, bool isForward, bool along, ref CancellationMeter meter, ref long scannedEdges, out EntityRow far)
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
