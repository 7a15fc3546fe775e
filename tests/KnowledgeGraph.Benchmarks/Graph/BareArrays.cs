namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>
/// The limit of what C# can do: bare compressed sparse rows, without statements, time, filters, evidence or a way to stop. One view of
/// the edges outwards and one of all edges whichever way they lead.
/// </summary>
internal sealed class BareArrays
{
    private readonly int[] _outStarts;
    private readonly int[] _outTargets;
    private readonly int[] _starts;
    private readonly int[] _targets;
    private readonly uint[] _stamps;
    private readonly int[] _parents;
    private readonly int[] _forward;
    private readonly int[] _backward;
    private uint _stamp;

    public BareArrays(PowerLawGraph graph)
    {
        Count = graph.Names.Length;
        (_outStarts, _outTargets) = Rows(Count, [.. graph.Edges.Select(edge => (edge.From, edge.To))]);
        (_starts, _targets) = Rows(Count, [.. graph.Edges.SelectMany(edge => new[] { (edge.From, edge.To), (edge.To, edge.From) })]);
        _stamps = new uint[Count];
        _parents = new int[Count];
        _forward = new int[Count];
        _backward = new int[Count];
    }

    public int Count { get; }

    /// <summary>The entities of a shortest path, whichever way the edges lead.</summary>
    public int[] ShortestPath(int from, int to)
    {
        _stamp += 2;
        Visit(from, from, _stamp);
        Visit(to, to, _stamp + 1);
        var (forwardStart, forwardEnd, backwardStart, backwardEnd) = (0, 1, 0, 1);
        (_forward[0], _backward[0]) = (from, to);
        while (forwardStart < forwardEnd && backwardStart < backwardEnd)
        {
            if (forwardEnd - forwardStart <= backwardEnd - backwardStart)
            {
                if (Expand(_forward, ref forwardStart, ref forwardEnd, _stamp, _stamp + 1, out var near, out var far))
                {
                    return Path(near, far);
                }
            }
            else if (Expand(_backward, ref backwardStart, ref backwardEnd, _stamp + 1, _stamp, out var near, out var far))
            {
                return Path(far, near);
            }
        }

        return [];
    }

    /// <summary>How many nodes are within two steps outwards, the node itself included.</summary>
    public int TwoHopsOut(int centre)
    {
        var stamp = _stamp += 2;
        _stamps[centre] = stamp;
        _forward[0] = centre;
        var end = 1;
        var firstLevel = 1;
        for (var i = 0; i < firstLevel; i++)
        {
            for (var edge = _outStarts[_forward[i]]; edge < _outStarts[_forward[i] + 1]; edge++)
            {
                var target = _outTargets[edge];
                if (_stamps[target] == stamp)
                {
                    continue;
                }

                _stamps[target] = stamp;
                _forward[end++] = target;
            }

            if (i == 0)
            {
                firstLevel = end;
            }
        }

        return end;
    }

    /// <summary>The number of components.</summary>
    public int Components()
    {
        var stamp = _stamp += 2;
        var count = 0;
        for (var root = 0; root < Count; root++)
        {
            if (_stamps[root] == stamp)
            {
                continue;
            }

            count++;
            _stamps[root] = stamp;
            _forward[0] = root;
            var end = 1;
            for (var i = 0; i < end; i++)
            {
                for (var edge = _starts[_forward[i]]; edge < _starts[_forward[i] + 1]; edge++)
                {
                    if (_stamps[_targets[edge]] == stamp)
                    {
                        continue;
                    }

                    _stamps[_targets[edge]] = stamp;
                    _forward[end++] = _targets[edge];
                }
            }
        }

        return count;
    }

    private static (int[] Starts, int[] Targets) Rows(int count, (int From, int To)[] edges)
    {
        var starts = new int[count + 1];
        foreach (var (from, _) in edges)
        {
            starts[from + 1]++;
        }

        for (var node = 0; node < count; node++)
        {
            starts[node + 1] += starts[node];
        }

        var next = starts.AsSpan(0, count).ToArray();
        var targets = new int[edges.Length];
        foreach (var (from, to) in edges)
        {
            targets[next[from]++] = to;
        }

        return (starts, targets);
    }

    private bool Expand(int[] queue, ref int start, ref int end, uint own, uint other, out int near, out int far)
    {
        for (var levelEnd = end; start < levelEnd; start++)
        {
            near = queue[start];
            for (var edge = _starts[near]; edge < _starts[near + 1]; edge++)
            {
                far = _targets[edge];
                if (_stamps[far] == own)
                {
                    continue;
                }

                if (_stamps[far] == other)
                {
                    return true;
                }

                Visit(far, near, own);
                queue[end++] = far;
            }
        }

        near = far = -1;
        return false;
    }

    private void Visit(int node, int parent, uint stamp) => (_stamps[node], _parents[node]) = (stamp, parent);

    private int[] Path(int left, int right)
    {
        List<int> nodes = [left];
        while (_parents[nodes[^1]] != nodes[^1])
        {
            nodes.Add(_parents[nodes[^1]]);
        }

        nodes.Reverse();
        for (nodes.Add(right); _parents[nodes[^1]] != nodes[^1];)
        {
            nodes.Add(_parents[nodes[^1]]);
        }

        return [.. nodes];
    }
}
