namespace KnowledgeGraph.Algorithms;

/// <summary>
/// Brandes' accumulation: for each start node, a breadth-first search that counts shortest paths, and a pass back that adds up the share of
/// them that pass through each node. The edges on shortest paths are recorded, so that the pass back reads only those.
/// </summary>
internal sealed class DependencySearch(CompressedRows edges, CancellationToken cancellationToken)
{
    private const int Unreached = -1;

    private readonly int[] _distances = MarkUnreached(new int[edges.Count]);
    private readonly double[] _paths = new double[edges.Count];

    /// <summary>
    /// The dependency that each path to a node passes on to its predecessors, by node: (1 + dependency) / paths to the node.
    /// </summary>
    private readonly double[] _shares = new double[edges.Count];

    private readonly int[] _queue = new int[edges.Count];

    /// <summary>The index of the first step of each entry in the queue.</summary>
    private readonly int[] _stepStarts = new int[edges.Count + 1];

    private readonly int[] _steps = new int[edges.EntryCount];
    private CancellationMeter _meter = new(cancellationToken);

    /// <summary>The sum, by node, of the shares of shortest paths that pass through it, over the start nodes added.</summary>
    public double[] Dependencies { get; } = new double[edges.Count];

    /// <summary>Adds the paths that start at a node.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void AddFrom(int start)
    {
        var reached = CountPaths(start);
        for (var place = reached - 1; place > 0; place--)
        {
            var node = _queue[place];
            var steps = _steps.AsSpan(_stepStarts[place], _stepStarts[place + 1] - _stepStarts[place]);
            _meter.Spend(steps.Length);
            var sum = 0.0;
            foreach (var step in steps)
            {
                sum += _shares[step];
            }

            var dependency = _paths[node] * sum;
            _shares[node] = (1 + dependency) / _paths[node];
            Dependencies[node] += dependency;
        }

        foreach (var node in _queue.AsSpan(0, reached))
        {
            _distances[node] = Unreached;
        }
    }

    private int CountPaths(int start)
    {
        var (distances, paths, queue, steps) = (_distances, _paths, _queue, _steps);
        queue[0] = start;
        distances[start] = 0;
        paths[start] = 1;
        var reached = 1;
        var end = 0;
        for (var place = 0; place < reached; place++)
        {
            var node = queue[place];
            var next = distances[node] + 1;
            var count = paths[node];
            var targets = edges[node];
            _meter.Spend(targets.Length);
            foreach (var target in targets)
            {
                if (distances[target] == Unreached)
                {
                    distances[target] = next;
                    paths[target] = 0;
                    queue[reached++] = target;
                }

                if (distances[target] == next)
                {
                    paths[target] += count;
                    steps[end++] = target;
                }
            }

            _stepStarts[place + 1] = end;
        }

        return reached;
    }

    private static int[] MarkUnreached(int[] distances)
    {
        Array.Fill(distances, Unreached);
        return distances;
    }
}
