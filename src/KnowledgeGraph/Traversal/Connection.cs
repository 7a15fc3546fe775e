namespace KnowledgeGraph.Traversal;

/// <summary>
/// A small part of the graph that ties several entities together: Kou, Markowsky and Berman, "A fast algorithm for Steiner trees"
/// (Acta Informatica 15, 1981), without its last pruning. Shortest paths between each two, of which those are taken that join
/// what is not joined yet, if only where they cross, the shortest first.
/// </summary>
/// <remarks>
/// k · (k − 1) / 2 shortest paths for k entities. At most twice as many steps as the best tree where the filter goes both ways.
/// </remarks>
public static class Connection
{
    /// <summary>The most entities that may be tied together.</summary>
    public const int MaxEntities = 20;

    /// <summary>
    /// The entities asked for, in order and each once, then those between them by row; what cannot be joined stands alone. A path that
    /// would go past <paramref name="limit"/> is left out with what only it brings, which is counted. With a directed filter a path goes
    /// from the earlier to the later entity.
    /// </summary>
    /// <param name="limit">The most entities; those asked for are always there.</param>
    /// <exception cref="ArgumentException">An entity is of another graph than the filter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">More than <see cref="MaxEntities"/>, or a limit below 1.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Subgraph Find(ReadOnlySpan<Entity> entities, EdgeFilter filter, int limit, CancellationToken cancellationToken = default) =>
        Find(entities, filter, limit, PathWeighting.Steps, cancellationToken);

    /// <inheritdoc cref="Find(ReadOnlySpan{Entity}, EdgeFilter, int, CancellationToken)"/>
    /// <param name="weighting">What makes a path short.</param>
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
        return new Subgraph(filter.Graph, [.. terminals.Select(entity => entity.Row), .. between], [.. statements], omitted.Count, []);
    }

    /// <summary>The entity that stands for all that this one is joined to by now.</summary>
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
