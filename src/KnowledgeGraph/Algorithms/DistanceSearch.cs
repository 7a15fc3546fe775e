namespace KnowledgeGraph.Algorithms;

/// <summary>Repeated breadth-first searches over the same edges that add up the distances to all reachable nodes.</summary>
internal sealed class DistanceSearch
{
    private const int Unreached = -1;

    private readonly CompressedRows _edges;
    private readonly int[] _distances;
    private readonly int[] _queue;
    private CancellationMeter _meter;

    public DistanceSearch(CompressedRows edges, CancellationToken cancellationToken)
    {
        _edges = edges;
        _distances = new int[edges.Count];
        _queue = new int[edges.Count];
        _meter = new CancellationMeter(cancellationToken);
        Array.Fill(_distances, Unreached);
    }

    /// <summary>Counts the nodes reached, including the start, and adds up their distances. O(nodes + edges).</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public (int Reached, long Total) From(int start)
    {
        var (distances, queue) = (_distances, _queue);
        queue[0] = start;
        distances[start] = 0;
        var reached = 1;
        var total = 0L;
        for (var place = 0; place < reached; place++)
        {
            var distance = distances[queue[place]];
            var targets = _edges[queue[place]];
            _meter.Spend(targets.Length);
            total += distance;
            foreach (var target in targets)
            {
                if (distances[target] != Unreached)
                {
                    continue;
                }

                distances[target] = distance + 1;
                queue[reached++] = target;
            }
        }

        _meter.Spend(reached);
        foreach (var node in queue.AsSpan(0, reached))
        {
            distances[node] = Unreached;
        }

        return (reached, total);
    }
}
