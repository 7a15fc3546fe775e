using System.Buffers;
using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Cheapest paths to one goal by <see cref="StatementCosts"/>. The costs to the goal are computed once, by Dijkstra's algorithm (1959) run
/// backwards until it reaches the start; each search then runs A* (Hart, Nilsson and Raphael 1968) forwards with those costs as its
/// estimate, which is exact where nothing is excluded. Among equally cheap paths it takes the one with fewer steps, then the first it
/// meets.
/// </summary>
/// <remarks>
/// O(edges · log edges) to begin, and little more than the edges along the path for a search where nothing is excluded. With a maximum
/// length, an entity is kept once for each number of steps that no cheaper path reaches it with. 8 bytes of pooled memory per entity.
/// </remarks>
internal sealed class WeightedSearch : IDisposable
{
    private const long Unknown = -1;

    /// <summary>The work of adding to a queue or removing from it, relative to reading an edge.</summary>
    private const int QueueWork = 15;

    private readonly EdgeFilter _filter;
    private readonly StatementCosts _costs;
    private readonly EntityRow _goal;
    private readonly long[] _costsToGoal;
    private long _horizon;
    private CancellationMeter _meter;

    public WeightedSearch(EntityRow goal, EdgeFilter filter, StatementCosts costs, CancellationToken cancellationToken)
    {
        _filter = filter;
        _costs = costs;
        _goal = goal;
        _meter = new CancellationMeter(cancellationToken);
        _costsToGoal = ArrayPool<long>.Shared.Rent(filter.Graph.Entities.Count);
        Array.Fill(_costsToGoal, Unknown);
    }

    public void Dispose() => ArrayPool<long>.Shared.Return(_costsToGoal);

    /// <summary>Measures the cost to the goal of every entity nearer to it than the start; false when the start cannot reach it.</summary>
    public bool Reaches(EntityRow from)
    {
        var kinds = _filter.Graph.Entities.Kinds;
        var queue = new PriorityQueue<EntityRow, long>();
        _costsToGoal[_goal.Index] = 0;
        queue.Enqueue(_goal, 0);
        while (queue.TryDequeue(out var node, out var cost))
        {
            _meter.Spend(QueueWork);
            if (cost > _costsToGoal[node.Index])
            {
                continue;
            }

            if (node == from)
            {
                _horizon = cost;
                return true;
            }

            var edges = new AdmissibleEdges(_filter, node, isBackward: true);
            while (edges.MoveNext())
            {
                _meter.Spend(0);
                var next = edges.Neighbour;
                var nextCost = cost + _costs[edges.Statement];
                ref var known = ref _costsToGoal[next.Index];
                if ((known != Unknown && known <= nextCost) || (next != from && !_filter.AllowsNode(kinds, next)))
                {
                    continue;
                }

                _meter.Spend(QueueWork);
                known = nextCost;
                queue.Enqueue(next, nextCost);
            }
        }

        return false;
    }

    /// <summary>
    /// Returns the entities of a cheapest path that begins with the root path and goes on to the goal; null when there is none of at most
    /// that many further steps.
    /// </summary>
    /// <param name="rootPath">The entities up to and including the one where the search starts; none of them is visited again.</param>
    /// <param name="bannedSteps">The entities that the first step must not lead to.</param>
    public EntityRow[]? Find(ReadOnlySpan<EntityRow> rootPath, HashSet<EntityRow> bannedSteps, int maxLength)
    {
        var kinds = _filter.Graph.Entities.Kinds;
        var start = rootPath[^1];
        var isLimited = maxLength < _filter.Graph.Entities.Count;
        List<Label> labels = [new Label(start, -1, 0, 0)];
        var queue = new PriorityQueue<int, (long Estimate, int Steps, int Label)>();
        var cheapest = new Dictionary<EntityRow, (long Cost, int Steps)>();
        var settled = new Dictionary<EntityRow, int>();
        queue.Enqueue(0, (Estimate(start), 0, 0));
        while (queue.TryDequeue(out var index, out _))
        {
            _meter.Spend(QueueWork);
            var label = labels[index];
            if (IsSettled(settled, label.Node, label.Steps))
            {
                continue;
            }

            if (label.Node == _goal)
            {
                return PathTo(label, labels, rootPath);
            }

            settled[label.Node] = isLimited ? label.Steps : 0;
            if (label.Steps == maxLength)
            {
                continue;
            }

            var steps = label.Steps + 1;
            var edges = new AdmissibleEdges(_filter, label.Node, isBackward: false);
            while (edges.MoveNext())
            {
                _meter.Spend(0);
                var next = edges.Neighbour;
                if ((next != _goal && !_filter.AllowsNode(kinds, next)) || IsSettled(settled, next, steps)
                    || (label.Node == start && bannedSteps.Contains(next)) || rootPath.Contains(next))
                {
                    continue;
                }

                var cost = label.Cost + _costs[edges.Statement];
                if (cheapest.TryGetValue(next, out var known) && known.Cost <= cost && known.Steps <= steps)
                {
                    continue;
                }

                if (known.Steps == 0 || cost < known.Cost)
                {
                    cheapest[next] = (cost, steps);
                }

                queue.Enqueue(labels.Count, (cost + Estimate(next), steps, labels.Count));
                labels.Add(new Label(next, index, cost, steps));
            }
        }

        return null;
    }

    private static bool IsSettled(Dictionary<EntityRow, int> settled, EntityRow node, int steps) =>
        settled.TryGetValue(node, out var least) && least <= steps;

    private static EntityRow[] PathTo(Label label, List<Label> labels, ReadOnlySpan<EntityRow> rootPath)
    {
        var nodes = new EntityRow[rootPath.Length + label.Steps];
        rootPath.CopyTo(nodes);
        for (var i = nodes.Length - 1; i >= rootPath.Length; i--)
        {
            nodes[i] = label.Node;
            label = labels[label.Parent];
        }

        return nodes;
    }

    /// <summary>Never exceeds the cost to the goal: an entity that was not measured is at least as far from it as the start.</summary>
    private long Estimate(EntityRow node) => _costsToGoal[node.Index] is not Unknown and var cost && cost < _horizon ? cost : _horizon;

    /// <summary>A partial path to an entity.</summary>
    private readonly record struct Label(EntityRow Node, int Parent, long Cost, int Steps);
}
