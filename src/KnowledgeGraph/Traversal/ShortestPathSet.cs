using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// All shortest paths between two entities: counted, and found by their number, without listing those before. Two paths differ in their
/// entities; they are in the order of their entities' rows.
/// </summary>
/// <remarks>
/// Distances to the goal by breadth-first search, then one number for each entity on such a path: how many of them go on from there.
/// O(nodes + edges) in all; a path by its number is O(length · degree). 12 bytes are kept per entity on a path, and 4 per step between two.
/// Oracle: networkx.
/// </remarks>
public sealed class ShortestPathSet
{
    private readonly EdgeFilter _filter;

    // The entities at each number of steps from the start, by row.
    private readonly Level[] _levels;

    private ShortestPathSet(EdgeFilter filter, Level[] levels)
    {
        _filter = filter;
        _levels = levels;
        Count = levels.Length == 0 ? 0 : levels[0].Counts[0];
    }

    /// <summary>The number of paths; <see cref="long.MaxValue"/> stands for that many or more.</summary>
    public long Count { get; }

    /// <summary>The number of steps of each path; 0 if there is none, or from an entity to itself.</summary>
    public int Length => Math.Max(_levels.Length - 1, 0);

    /// <summary>The path with this number, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many paths.</exception>
    public GraphPath this[long index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var nodes = new EntityRow[_levels.Length];
            for (int depth = 0, place = 0; depth < nodes.Length; depth++)
            {
                nodes[depth] = _levels[depth].Nodes[place];
                if (depth == nodes.Length - 1)
                {
                    break;
                }

                foreach (var next in _levels[depth].Steps[place])
                {
                    var count = _levels[depth + 1].Counts[next];
                    if (index < count)
                    {
                        place = next;
                        break;
                    }

                    index -= count;
                }
            }

            return GraphPath.Through(nodes, _filter);
        }
    }

    /// <summary>Finds the shortest paths that <paramref name="filter"/> allows; from an entity to itself, one path without steps.</summary>
    /// <exception cref="ArgumentException">The entities and the filter are not of one graph.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ShortestPathSet Find(Entity from, Entity to, EdgeFilter filter, CancellationToken cancellationToken = default)
    {
        var shortest = ShortestPath.Find(from, to, filter, cancellationToken);
        if (shortest is null)
        {
            return new ShortestPathSet(filter, []);
        }

        if (shortest.Length == 0)
        {
            return new ShortestPathSet(filter, [new Level([from.Row])]);
        }

        var workspace = filter.Graph.Workspaces.Rent();
        try
        {
            var meter = new CancellationMeter(cancellationToken);
            var stamp = MeasureDistances(from.Row, to.Row, shortest.Length, filter, workspace, ref meter);
            var levels = Follow(from.Row, shortest.Length, filter, workspace.Visits, stamp, ref meter);
            CountPaths(levels);
            return new ShortestPathSet(filter, levels);
        }
        finally
        {
            filter.Graph.Workspaces.Return(workspace);
        }
    }

    /// <summary>Records the distance to the goal of each entity nearer than the start, and returns the stamp of those records.</summary>
    private static uint MeasureDistances(
        EntityRow from, EntityRow goal, int length, EdgeFilter filter, SearchWorkspace workspace, ref CancellationMeter meter)
    {
        var stamp = workspace.Begin();
        var kinds = filter.Graph.Entities.Kinds;
        var queue = workspace.Queue;
        queue[0] = goal;
        workspace.Visits[goal.Index] = new SearchWorkspace.Visit(stamp, 0);
        var end = 1;
        for (var i = 0; i < end && workspace.Visits[queue[i].Index].Distance < length - 1; i++)
        {
            var distance = workspace.Visits[queue[i].Index].Distance + 1;
            var edges = new AdmissibleEdges(filter, queue[i], isBackward: true);
            while (edges.MoveNext())
            {
                meter.Spend(0);
                var node = edges.Neighbour;
                if (node == from || workspace.Visits[node.Index].Stamp == stamp || !filter.AllowsNode(kinds, node))
                {
                    continue;
                }

                workspace.Visits[node.Index] = new SearchWorkspace.Visit(stamp, distance);
                queue[end++] = node;
            }
        }

        return stamp;
    }

    /// <summary>Collects the entities on shortest paths, level by level from the start, with the steps between them.</summary>
    private static Level[] Follow(
        EntityRow from, int length, EdgeFilter filter, SearchWorkspace.Visit[] visits, uint stamp, ref CancellationMeter meter)
    {
        var levels = new Level[length + 1];
        levels[0] = new Level([from]);
        for (var depth = 0; depth < length; depth++)
        {
            var level = levels[depth];
            var steps = new EntityRow[level.Nodes.Length][];
            for (var i = 0; i < steps.Length; i++)
            {
                steps[i] = StepsFrom(level.Nodes[i], length - depth - 1, filter, visits, stamp, ref meter);
            }

            var next = new Level([.. steps.SelectMany(nodes => nodes).Distinct().Order()]);
            for (var i = 0; i < steps.Length; i++)
            {
                level.Steps[i] = Array.ConvertAll(steps[i], node => Array.BinarySearch(next.Nodes, node));
            }

            levels[depth + 1] = next;
        }

        return levels;
    }

    /// <summary>Returns the entities one step away and <paramref name="distance"/> steps from the goal, by row, each once.</summary>
    private static EntityRow[] StepsFrom(
        EntityRow node, int distance, EdgeFilter filter, SearchWorkspace.Visit[] visits, uint stamp, ref CancellationMeter meter)
    {
        List<EntityRow> steps = [];
        var edges = new AdmissibleEdges(filter, node, isBackward: false);
        while (edges.MoveNext())
        {
            meter.Spend(0);
            var visit = visits[edges.Neighbour.Index];
            if (visit.Stamp == stamp && visit.Distance == distance)
            {
                steps.Add(edges.Neighbour);
            }
        }

        return [.. steps.Distinct().Order()];
    }

    private static void CountPaths(Level[] levels)
    {
        for (var depth = levels.Length - 2; depth >= 0; depth--)
        {
            var (level, next) = (levels[depth], levels[depth + 1]);
            for (var i = 0; i < level.Nodes.Length; i++)
            {
                var count = 0L;
                foreach (var step in level.Steps[i])
                {
                    // Saturates: a number of paths may have hundreds of digits.
                    count = next.Counts[step] > long.MaxValue - count ? long.MaxValue : count + next.Counts[step];
                }

                level.Counts[i] = count;
            }
        }
    }

    /// <param name="nodes">The entities, by row.</param>
    private sealed class Level(EntityRow[] nodes)
    {
        public EntityRow[] Nodes { get; } = nodes;

        /// <summary>By entity, the places of the next ones in the next level, ascending.</summary>
        public int[][] Steps { get; } = new int[nodes.Length][];

        /// <summary>By entity, the number of paths that go on from there; 1 for the goal.</summary>
        public long[] Counts { get; } = Array.ConvertAll(nodes, _ => 1L);
    }
}
