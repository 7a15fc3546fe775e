using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Algorithms;

/// <summary>
/// The structure of a graph under a filter, as input to the algorithms: the entities that the filter allows, numbered from 0 in the order
/// of their rows, and an edge from one to another where at least one allowed statement leads. Several statements between two entities are
/// one edge, and statements about an entity and itself are omitted. With <see cref="Direction.Any"/> it is undirected. Immutable, and safe
/// for use by many threads; apart from the rows it holds nothing of the image.
/// </summary>
/// <remarks>
/// The filter's kinds and avoided entities apply to every entity, since a structure has no end points; a maximum length has no meaning.
/// </remarks>
public sealed class SimpleGraph
{
    private readonly EntityRow[] _rows;
    private readonly int[] _numbers;

    internal SimpleGraph(FactGraph graph, EntityRow[] rows, int[] numbers, CompressedRows outwards, CompressedRows inwards)
    {
        Graph = graph;
        _rows = rows;
        _numbers = numbers;
        Outwards = outwards;
        Inwards = inwards;
    }

    /// <summary>The graph that the structure was made from.</summary>
    public FactGraph Graph { get; }

    /// <summary>Whether edges have a direction; in an undirected structure each edge leads both ways.</summary>
    public bool IsDirected => !ReferenceEquals(Outwards, Inwards);

    /// <summary>The number of nodes.</summary>
    public int NodeCount => _rows.Length;

    /// <summary>The number of edges; an undirected one counts once.</summary>
    public int EdgeCount => IsDirected ? Outwards.EntryCount : Outwards.EntryCount / 2;

    /// <summary>The row of each node's entity, ascending.</summary>
    public ReadOnlySpan<EntityRow> Rows => _rows;

    /// <summary>The targets of each node's edges, ascending.</summary>
    internal CompressedRows Outwards { get; }

    /// <summary>The sources of each node's edges, ascending; the same object as <see cref="Outwards"/> where it is undirected.</summary>
    internal CompressedRows Inwards { get; }

    /// <summary>
    /// Builds the structure that a filter allows. O(entities + statements); it keeps 8 bytes per entity and 4 per edge (8 if directed).
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static SimpleGraph Project(EdgeFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new SimpleGraphProjection(filter, cancellationToken).Run();
    }

    /// <summary>Finds the node of an entity; false when the filter excludes it or it belongs to another graph. O(1).</summary>
    public bool TryFindNode(Entity entity, out int node)
    {
        node = ReferenceEquals(entity.Graph, Graph) ? _numbers[entity.Row.Index] : -1;
        return node >= 0;
    }

    /// <summary>The entity of a node. O(1).</summary>
    public Entity Entity(int node) => new(Graph, _rows[node]);

    /// <summary>The nodes that the edges of a node lead to, ascending. O(1).</summary>
    public ReadOnlySpan<int> Neighbours(int node) => Outwards[node];
}
