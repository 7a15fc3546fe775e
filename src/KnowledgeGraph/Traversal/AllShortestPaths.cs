using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// All shortest paths between two entities: distances to the goal by breadth-first search, then every sequence of steps along which they
/// decrease. Two paths differ in their entities; where several statements join two entities, <see cref="GraphPath"/> chooses the one to
/// show.
/// </summary>
/// <remarks>
/// O(nodes + edges), and O(length · degree · log degree) per path. In the order of their entities' rows. By credibility, the paths of
/// <see cref="ShortestSimplePaths"/> up to the first that costs more, in its order. Oracle: networkx.
/// </remarks>
public static class AllShortestPaths
{
    /// <summary>The maximum number of paths that may be requested.</summary>
    public const int MaxCount = 10_000;

    /// <summary>Finds the first <paramref name="count"/> shortest paths; from an entity to itself, one path without steps.</summary>
    /// <exception cref="ArgumentException">The entities and the filter are not of one graph.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not from 0 to <see cref="MaxCount"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<GraphPath> Find(
        Entity from, Entity to, EdgeFilter filter, int count, CancellationToken cancellationToken = default) =>
        Find(from, to, filter, count, PathWeighting.Steps, cancellationToken);

    /// <inheritdoc cref="Find(Entity, Entity, EdgeFilter, int, CancellationToken)"/>
    /// <param name="weighting">The measure by which a path is short.</param>
    public static IReadOnlyList<GraphPath> Find(
        Entity from, Entity to, EdgeFilter filter, int count, PathWeighting weighting, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxCount);
        if (weighting != PathWeighting.Steps)
        {
            return ShortestSimplePaths.Find(from, to, filter, count, weighting, areAllCheapest: true, cancellationToken);
        }

        var shortest = ShortestPath.Find(from, to, filter, cancellationToken);
        if (shortest is null || count == 0)
        {
            return [];
        }

        if (shortest.Length == 0)
        {
            return [shortest];
        }

        var workspace = filter.Graph.Workspaces.Rent();
        try
        {
            var meter = new CancellationMeter(cancellationToken);
            var stamp = MeasureDistances(from.Row, to.Row, shortest.Length, filter, workspace, ref meter);
            return Enumerate(from.Row, shortest.Length, filter, workspace.Visits, stamp, count, ref meter);
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

    private static List<GraphPath> Enumerate(
        EntityRow from, int length, EdgeFilter filter, SearchWorkspace.Visit[] visits, uint stamp, int count, ref CancellationMeter meter)
    {
        List<GraphPath> found = [];
        var nodes = new EntityRow[length + 1];
        var choices = new List<EntityRow>[length];
        var next = new int[length];
        nodes[0] = from;
        choices[0] = StepsFrom(from, length - 1, filter, visits, stamp, ref meter);
        var depth = 0;
        while (depth >= 0 && found.Count < count)
        {
            if (next[depth] == choices[depth].Count)
            {
                depth--;
                continue;
            }

            nodes[depth + 1] = choices[depth][next[depth]++];
            if (depth + 1 == length)
            {
                found.Add(GraphPath.Through([.. nodes], filter));
                continue;
            }

            depth++;
            next[depth] = 0;
            choices[depth] = StepsFrom(nodes[depth], length - depth - 1, filter, visits, stamp, ref meter);
        }

        return found;
    }

    /// <summary>Returns the entities one step away and <paramref name="distance"/> steps from the goal, by row.</summary>
    private static List<EntityRow> StepsFrom(
        EntityRow node, int distance, EdgeFilter filter, SearchWorkspace.Visit[] visits, uint stamp, ref CancellationMeter meter)
    {
        var steps = new SortedSet<EntityRow>();
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

        return [.. steps];
    }
}
