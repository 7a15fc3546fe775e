namespace KnowledgeGraph.Algorithms;

/// <summary>
/// One level of the Louvain method: each node moves to the neighbouring group that gains most modularity, until no move gains any.
/// </summary>
internal sealed class LouvainSweep
{
    private const int MaxSweeps = 100;

    /// <summary>A smaller gain, relative to the weight of all edges, is ignored: it could be a rounding error and repeat forever.</summary>
    private const double MinGain = 1e-12;

    private readonly WeightedGraph _graph;
    private readonly int[] _groups;
    private readonly double[] _groupDegrees;
    private readonly double[] _weights;
    private readonly int[] _candidates;

    /// <param name="groups">The initial group of each node, numbered by one of its nodes.</param>
    public LouvainSweep(WeightedGraph graph, int[] groups)
    {
        _graph = graph;
        _groups = (int[])groups.Clone();
        _groupDegrees = new double[graph.Count];
        _weights = new double[graph.Count];
        _candidates = new int[graph.Count];
        for (var node = 0; node < graph.Count; node++)
        {
            _groupDegrees[_groups[node]] += graph.DegreeOf(node);
        }
    }

    /// <summary>Moves nodes until no move gains anything; false when no node moved.</summary>
    public bool MoveNodes(ref CancellationMeter meter)
    {
        var hasMoved = false;
        for (var sweep = 0; sweep < MaxSweeps; sweep++)
        {
            var moves = 0;
            for (var node = 0; node < _graph.Count; node++)
            {
                moves += MoveNode(node, ref meter) ? 1 : 0;
            }

            if (moves == 0)
            {
                break;
            }

            hasMoved = true;
        }

        return hasMoved;
    }

    /// <summary>Returns the group of each node, numbered from 0 in the order of their first nodes.</summary>
    public int[] NumberGroups(out int count)
    {
        var numbers = new int[_graph.Count];
        Array.Fill(numbers, -1);
        count = 0;
        for (var node = 0; node < _groups.Length; node++)
        {
            ref var number = ref numbers[_groups[node]];
            if (number < 0)
            {
                number = count++;
            }

            _groups[node] = number;
        }

        return _groups;
    }

    private bool MoveNode(int node, ref CancellationMeter meter)
    {
        var targets = _graph.TargetsOf(node);
        var weights = _graph.WeightsOf(node);
        meter.Spend(targets.Length);
        var own = _groups[node];
        var count = 0;
        for (var i = 0; i < targets.Length; i++)
        {
            var group = _groups[targets[i]];
            if (_weights[group] == 0)
            {
                _candidates[count++] = group;
            }

            _weights[group] += weights[i];
        }

        var degree = _graph.DegreeOf(node);
        _groupDegrees[own] -= degree;
        var best = own;
        var bestGain = Gain(own, degree) + MinGain * _graph.TotalDegree;
        foreach (var group in _candidates.AsSpan(0, count))
        {
            var gain = Gain(group, degree);
            if (group != own && (gain > bestGain || (gain == bestGain && best != own && group < best)))
            {
                (best, bestGain) = (group, gain);
            }
        }

        _groupDegrees[best] += degree;
        _groups[node] = best;
        foreach (var group in _candidates.AsSpan(0, count))
        {
            _weights[group] = 0;
        }

        return best != own;
    }

    /// <summary>The modularity gained by joining a group, times half the total degree.</summary>
    private double Gain(int group, double degree) => _weights[group] - _groupDegrees[group] * degree / _graph.TotalDegree;
}
