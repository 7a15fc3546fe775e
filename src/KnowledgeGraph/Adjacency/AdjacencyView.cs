using KnowledgeGraph.Format;
using KnowledgeGraph.Image;

namespace KnowledgeGraph;

/// <summary>
/// The edges of the graph in one direction, as compressed sparse rows sorted by node, predicate, neighbour, then statement.
/// Outwards a statement goes from its subject, inwards from its object; one with a symmetric predicate goes from both its ends
/// in both directions, so that in either view the node's edges are all there.
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

    /// <summary>By edge, the <see cref="Predicate.Index"/>.</summary>
    public Column<EdgeRow, ushort> Predicates { get; }

    /// <summary>By edge, the entity at the other end.</summary>
    public Column<EdgeRow, EntityRow> Neighbours { get; }

    /// <summary>By edge, the statement.</summary>
    public Column<EdgeRow, StatementRow> Statements { get; }

    /// <summary>By edge, the traits of its statement, repeated here so that a filter reads on in one place.</summary>
    public Column<EdgeRow, StatementTraits> Traits { get; }

    /// <summary>
    /// By edge, the days on which its statement may hold: what most filters ask of its <see cref="ValidTime"/>, repeated here for the same
    /// reason.
    /// </summary>
    public Column<EdgeRow, DaySpan> Days { get; }

    /// <summary>The edges of an entity. O(1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entity.</exception>
    public RowRange<EdgeRow> EdgesOf(EntityRow entity) => _starts[entity];

    /// <summary>Has the processor fetch where the edges of an entity begin.</summary>
    internal void PrefetchStart(EntityRow entity) => _starts.Prefetch(entity);

    /// <summary>The edges of an entity along one predicate, sorted by neighbour. O(log degree).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such entity.</exception>
    public RowRange<EdgeRow> EdgesOf(EntityRow entity, Predicate predicate) => SortedRows.Equal(Predicates, _starts[entity], predicate.Index);
}
