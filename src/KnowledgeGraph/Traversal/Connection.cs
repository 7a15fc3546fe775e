using System.Collections.Immutable;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// A small subgraph that connects several entities: Kou, Markowsky and Berman, "A fast algorithm for Steiner trees" (Acta Informatica 15,
/// 1981), without its last pruning. It computes the shortest paths between all pairs and takes, the shortest first, those that join parts
/// not yet connected; paths that cross are connected where they cross.
/// </summary>
/// <remarks>
/// k · (k − 1) / 2 shortest paths for k entities. At most twice as many steps as the best tree where the filter goes both ways.
/// </remarks>
public static class Connection
{
    /// <summary>The maximum number of entities that may be connected.</summary>
    public const int MaxEntities = 20;

    /// <summary>
    /// Finds the given entities, in order and each once, then those between them by row; an entity that cannot be connected is returned on
    /// its own. A path that would exceed <paramref name="limit"/> is omitted, and the entities that only it would add are counted. With a
    /// directed filter, paths go from the earlier to the later entity.
    /// </summary>
    /// <param name="limit">The maximum number of entities; the given ones are always included.</param>
    /// <exception cref="ArgumentException">An entity belongs to another graph than the filter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There are more than <see cref="MaxEntities"/> entities, or the limit is below 1.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Subgraph Find(
        ReadOnlySpan<Entity> entities, EdgeFilter filter, int limit, CancellationToken cancellationToken = default) =>
        Find(entities, filter, limit, PathWeighting.Steps, cancellationToken);

    /// <inheritdoc cref="Find(ReadOnlySpan{Entity}, EdgeFilter, int, CancellationToken)"/>
    /// <param name="weighting">The measure by which a path is short.</param>
    public static Subgraph Find(
        ReadOnlySpan<Entity> entities, EdgeFilter filter, int limit, PathWeighting weighting, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(entities.Length, MaxEntities, nameof(entities));
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var terminals = entities.ToArray().Distinct().ToArray();
        SortedSet<StatementRow> statements = [];
        SortedSet<EntityRow> between = [];
        HashSet<EntityRow> omitted = [];
        var asked = terminals.Select(entity => entity.Row).ToHashSet();
        var trees = new Dictionary<EntityRow, EntityRow>();
        foreach (var path in PathsBetween(terminals, filter, weighting, cancellationToken).OrderBy(path => path.Cost ?? path.Length))
        {
            if (Tree(trees, path.Nodes[0]) == Tree(trees, path.Nodes[^1]))
            {
                continue;
            }

            var added = path.Nodes.ToArray().Where(node => !asked.Contains(node) && !between.Contains(node)).ToList();
            if (asked.Count + between.Count + added.Count > limit)
            {
                omitted.UnionWith(added);
                continue;
            }

            between.UnionWith(added);
            statements.UnionWith(path.Statements.ToArray());
            foreach (var node in path.Nodes)
            {
                trees[Tree(trees, node)] = Tree(trees, path.Nodes[0]);
            }
        }

        omitted.ExceptWith(between);
        EntityRow[] nodes = [.. terminals.Select(entity => entity.Row), .. between];
        return new Subgraph(filter.Graph, [.. nodes], [.. statements], omitted.Count, [])
        {
            Distances = Distances(filter.Graph, nodes, asked, statements),
        };
    }

    /// <summary>The steps from the nearest of the given entities along these statements, in either direction.</summary>
    private static ImmutableArray<int> Distances(
        FactGraph graph, EntityRow[] nodes, HashSet<EntityRow> asked, SortedSet<StatementRow> statements)
    {
        var ends = statements.Select(row => graph.Statement(row))
            .Select(statement => (Subject: statement.Subject.Row, Object: statement.Object.AsEntity().Row)).ToArray();
        var neighbours = ends.Concat(ends.Select(end => (Subject: end.Object, Object: end.Subject)))
            .ToLookup(end => end.Subject, end => end.Object);
        var found = asked.ToDictionary(node => node, _ => 0);
        var queue = new Queue<EntityRow>(asked);
        while (queue.TryDequeue(out var node))
        {
            foreach (var neighbour in neighbours[node])
            {
                if (found.TryAdd(neighbour, found[node] + 1))
                {
                    queue.Enqueue(neighbour);
                }
            }
        }

        return [.. nodes.Select(node => found.GetValueOrDefault(node, -1))];
    }

    /// <summary>Returns the entity that represents everything connected to this one so far.</summary>
    private static EntityRow Tree(Dictionary<EntityRow, EntityRow> trees, EntityRow node)
    {
        while (trees.TryGetValue(node, out var parent) && parent != node)
        {
            node = parent;
        }

        return node;
    }

    private static List<GraphPath> PathsBetween(
        Entity[] terminals, EdgeFilter filter, PathWeighting weighting, CancellationToken cancellationToken)
    {
        List<GraphPath> paths = [];
        for (var left = 0; left < terminals.Length; left++)
        {
            for (var right = left + 1; right < terminals.Length; right++)
            {
                if (ShortestPath.Find(terminals[left], terminals[right], filter, weighting, cancellationToken) is { } path)
                {
                    paths.Add(path);
                }
            }
        }

        return paths;
    }
}
