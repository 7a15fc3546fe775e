using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Algorithms;

/// <summary>
/// The structure of a graph under a filter, which the algorithms work on: the entities that the filter allows, numbered from 0 in
/// the order of their rows, and an edge from one to another where at least one allowed statement leads. Several statements between
/// two entities are one edge, and what an entity has to do with itself is none. With <see cref="Direction.Any"/> it is undirected.
/// Immutable, and safe for use by many threads; it holds nothing of the image but the rows.
/// </summary>
/// <remarks>Kinds and entities to avoid hold for every entity here, for a structure has no ends; a longest path has no meaning.</remarks>
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

    /// <summary>The graph that it is the structure of.</summary>
    public FactGraph Graph { get; }

    /// <summary>False when each edge leads both ways.</summary>
    public bool IsDirected => !ReferenceEquals(Outwards, Inwards);

    /// <summary>The number of nodes.</summary>
    public int NodeCount => _rows.Length;

    /// <summary>The number of edges; an undirected one counts once.</summary>
    public int EdgeCount => IsDirected ? Outwards.EntryCount : Outwards.EntryCount / 2;

    /// <summary>By node, the row of its entity, ascending.</summary>
    public ReadOnlySpan<EntityRow> Rows => _rows;

    /// <summary>By node, where its edges lead, ascending.</summary>
    internal CompressedRows Outwards { get; }

    /// <summary>By node, where its edges come from, ascending; the same object where it is undirected.</summary>
    internal CompressedRows Inwards { get; }

    /// <summary>The structure that a filter leaves. O(entities + statements); 8 bytes an entity and 4 (directed: 8) an edge stay.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static SimpleGraph Project(EdgeFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new SimpleGraphProjection(filter, cancellationToken).Run();
    }

    /// <summary>The node of an entity; false when the filter leaves it out or it is of another graph. O(1).</summary>
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
