using System.Runtime.CompilerServices;
using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>
/// The edges of the graph in one direction, as compressed sparse rows sorted by node, predicate, neighbour, then statement. In the outward
/// view an edge starts at the subject of its statement, in the inward view at the object; a statement with a symmetric predicate has an
/// edge from each end in both views, so that either view holds all of a node's edges along it.
/// </summary>
public sealed class AdjacencyView
{
    private readonly RowStarts<EntityRow, EdgeRow> _starts;

    internal AdjacencyView(ImageReader image, Direction direction, int nodes)
    {
        Direction = direction;
        var first = direction == Direction.Out ? SectionId.OutStarts : SectionId.InStarts;
        Predicates = image.Column<EdgeRow, ushort>(first + 1);
        Neighbours = image.Column<EdgeRow, EntityRow>(first + 2, Predicates.Length);
        Statements = image.Column<EdgeRow, StatementRow>(first + 3, Predicates.Length);
        Traits = image.Column<EdgeRow, StatementTraits>(first + 4, Predicates.Length);
        Days = image.Column<EdgeRow, DaySpan>(first + 5, Predicates.Length);
        _starts = image.Starts<EntityRow, EdgeRow>(first, nodes, Predicates.Length);
    }

    /// <summary><see cref="Direction.Out"/> or <see cref="Direction.In"/>.</summary>
    public Direction Direction { get; }

    /// <summary>The number of edges.</summary>
    public int Count => Predicates.Length;

    /// <summary>The <see cref="Predicate.Index"/> of each edge.</summary>
    public Column<EdgeRow, ushort> Predicates { get; }

    /// <summary>The entity at the other end of each edge.</summary>
    public Column<EdgeRow, EntityRow> Neighbours { get; }

    /// <summary>The statement of each edge.</summary>
    public Column<EdgeRow, StatementRow> Statements { get; }

    /// <summary>The traits of each edge's statement, repeated here so that a filter reads memory in sequence.</summary>
    public Column<EdgeRow, StatementTraits> Traits { get; }

    /// <summary>
    /// The days on which each edge's statement may be in force, repeated here for the same reason: most filters need no more of its
    /// <see cref="ValidTime"/>.
    /// </summary>
    public Column<EdgeRow, DaySpan> Days { get; }

    /// <summary>Returns the edges of an entity. O(1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entity.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RowRange<EdgeRow> EdgesOf(EntityRow entity) => _starts[entity];

    /// <summary>Prefetches the start of an entity's edges.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void PrefetchStart(EntityRow entity) => _starts.Prefetch(entity);

    /// <summary>Returns the edges of an entity along one predicate, sorted by neighbour. O(log degree).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entity.</exception>
    public RowRange<EdgeRow> EdgesOf(EntityRow entity, Predicate predicate) =>
        SortedRows.Equal(Predicates, _starts[entity], predicate.Index);
}
