using System.Buffers;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Algorithms;

/// <summary>One run of <see cref="SimpleGraph.Project"/>: reads each edge once, and sorts by transposing in place of comparing.</summary>
internal sealed class SimpleGraphProjection
{
    private readonly EdgeFilter _filter;
    private readonly FactGraph _graph;
    private readonly int[] _numbers;
    private readonly EntityRow[] _rows;
    private readonly int[] _reachedFrom;
    private CancellationMeter _meter;

    public SimpleGraphProjection(EdgeFilter filter, CancellationToken cancellationToken)
    {
        _filter = filter;
        _graph = filter.Graph;
        _meter = new CancellationMeter(cancellationToken);
        _numbers = new int[_graph.Entities.Count];
        _rows = NumberNodes();
        _reachedFrom = new int[_rows.Length];
        Array.Fill(_reachedFrom, -1);
    }

    public SimpleGraph Run()
    {
        var rows = ReadEdges();
        var inwards = rows.Transpose(ref _meter);
        var outwards = _filter.Direction == Direction.Any ? inwards : inwards.Transpose(ref _meter);
        return new SimpleGraph(_graph, _rows, _numbers, outwards, inwards);
    }

    private EntityRow[] NumberNodes()
    {
        var kinds = _graph.Entities.Kinds;
        var rows = new EntityRow[_numbers.Length];
        var count = 0;
        for (var i = 0; i < _numbers.Length; i++)
        {
            var row = new EntityRow(i);
            _numbers[i] = _filter.AllowsNode(kinds, row) ? count : -1;
            if (_numbers[i] >= 0)
            {
                rows[count++] = row;
            }
        }

        return rows.AsSpan(0, count).ToArray();
    }

    private CompressedRows ReadEdges()
    {
        var outwards = _graph.Adjacency(Direction.Out);
        var inwards = _graph.Adjacency(Direction.In);
        var maxEdges = (_filter.Direction == Direction.In ? 0 : outwards.Count) + (_filter.Direction == Direction.Out ? 0 : inwards.Count);
        var targets = ArrayPool<int>.Shared.Rent(maxEdges);
        try
        {
            var starts = new int[_rows.Length + 1];
            var count = 0;
            for (var node = 0; node < _rows.Length; node++)
            {
                if (_filter.Direction != Direction.In)
                {
                    count = ReadEdges(node, outwards, targets, count);
                }

                if (_filter.Direction != Direction.Out)
                {
                    count = ReadEdges(node, inwards, targets, count);
                }

                starts[node + 1] = count;
            }

            return new CompressedRows(starts, targets.AsSpan(0, count).ToArray());
        }
        finally
        {
            ArrayPool<int>.Shared.Return(targets);
        }
    }

    private int ReadEdges(int node, AdjacencyView view, int[] targets, int count)
    {
        var range = view.EdgesOf(_rows[node]);
        _meter.Spend(range.Count);
        var predicates = view.Predicates.AsSpan(range);
        var traits = view.Traits.AsSpan(range);
        var neighbours = view.Neighbours.AsSpan(range);
        for (var i = 0; i < neighbours.Length; i++)
        {
            var target = _numbers[neighbours[i].Index];
            if (target < 0 || target == node || _reachedFrom[target] == node
                || !_filter.AllowsEdge(predicates[i], traits[i], view.Direction == Direction.Out)
                || !_filter.AllowsTime(view, range[i]))
            {
                continue;
            }

            _reachedFrom[target] = node;
            targets[count++] = target;
        }

        return count;
    }
}
