namespace KnowledgeGraph.Algorithms;

/// <summary>
/// One level of the Louvain method: each node goes to the neighbouring group that gains most modularity, until none gains.
/// </summary>
internal sealed class LouvainSweep
{
    private const int MaxSweeps = 100;

    /// <summary>Less than this, relative to the weight of all edges, is no gain: it might be rounding, and go on for ever.</summary>
    private const double LeastGain = 1e-12;

    private readonly WeightedGraph _graph;
    private readonly int[] _groups;
    private readonly double[] _groupDegrees;
    private readonly double[] _weights;
    private readonly int[] _candidates;

    /// <param name="groups">By node the number of the group that it begins in, one of a node.</param>
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

    /// <summary>Moves nodes while that gains anything; false when no node moved.</summary>
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

    /// <summary>By node its group, numbered from 0 in the order of their first node.</summary>
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
        var bestGain = Gain(own, degree) + LeastGain * _graph.TotalDegree;
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

    /// <summary>What joining a group adds to the modularity, times half the total degree.</summary>
    private double Gain(int group, double degree) => _weights[group] - _groupDegrees[group] * degree / _graph.TotalDegree;
}
