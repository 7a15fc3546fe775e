using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Prefetches the edges of a level's entities, a few entities ahead of the search. They are scattered over the image, and a search that
/// reads them one after the other mostly waits. It affects nothing but the time taken.
/// </summary>
internal readonly ref struct EdgePrefetch
{
    /// <summary>
    /// How many entities each of the two stages is ahead of the next: about as many loads as a processor can have in flight.
    /// </summary>
    private const int Lead = 6;

    /// <summary>The number of neighbours in a cache line.</summary>
    private const int NeighboursPerCacheLine = 16;

    private readonly bool _withTraits;
    private readonly bool _withPredicates;
    private readonly bool _withDays;
    private readonly bool _withStatements;
    private readonly AdjacencyView? _outwards;
    private readonly AdjacencyView? _inwards;

    /// <param name="isBackward">Whether edges are walked backwards, to where a step could have come from.</param>
    /// <param name="withFilterColumns">Whether to fetch the columns that a filter reads too, and not only the neighbours.</param>
    public EdgePrefetch(EdgeFilter filter, bool isBackward, bool withFilterColumns)
    {
        _withTraits = withFilterColumns;
        _withPredicates = withFilterColumns && (filter.Predicates(along: true) ?? filter.Predicates(along: false)) is not null;
        _withDays = withFilterColumns && filter.HasDays;
        _withStatements = withFilterColumns && filter.NeedsStatementTime;
        if (filter.Direction == Direction.Any || (filter.Direction == Direction.Out) != isBackward)
        {
            _outwards = filter.Graph.Adjacency(Direction.Out);
        }

        if (filter.Direction == Direction.Any || (filter.Direction == Direction.In) != isBackward)
        {
            _inwards = filter.Graph.Adjacency(Direction.In);
        }
    }

    /// <summary>Prefetches the neighbours of all edges in one direction.</summary>
    public EdgePrefetch(AdjacencyView view) => (view.Direction == Direction.Out ? ref _outwards : ref _inwards) = view;

    /// <summary>How many entities before the first of a level prefetching starts.</summary>
    public static int Ahead => 2 * Lead;

    /// <summary>Fetches the data for the entities a few places after <paramref name="place"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step(in SearchFrontier frontier, int place)
    {
        var (start, end) = (frontier.Level.Start, frontier.Level.End);
        if (place + Ahead < end)
        {
            Starts(frontier.NodeAt(place + Ahead));
        }

        if (place + Lead >= start && place + Lead < end)
        {
            Edges(frontier.NodeAt(place + Lead));
        }
    }

    /// <summary>
    /// Fetches the data for the entities of a list a few places after <paramref name="index"/>; call from <see cref="Ahead"/> places before
    /// the first.
    /// </summary>
    public void Step(ReadOnlySpan<EntityRow> nodes, int index)
    {
        if (index + Ahead < nodes.Length)
        {
            Starts(nodes[index + Ahead]);
        }

        if ((uint)(index + Lead) < (uint)nodes.Length)
        {
            Edges(nodes[index + Lead]);
        }
    }

    private void Starts(EntityRow node)
    {
        _outwards?.PrefetchStart(node);
        _inwards?.PrefetchStart(node);
    }

    private void Edges(EntityRow node)
    {
        Edges(_outwards, node);
        Edges(_inwards, node);
    }

    private void Edges(AdjacencyView? view, EntityRow node)
    {
        if (view is null)
        {
            return;
        }

        var rows = view.EdgesOf(node);
        if (rows.Count == 0)
        {
            return;
        }

        var last = rows[Math.Min(rows.Count, NeighboursPerCacheLine) - 1];
        view.Neighbours.Prefetch(rows.Start);
        view.Neighbours.Prefetch(last);
        if (_withTraits)
        {
            view.Traits.Prefetch(rows.Start);
        }

        if (_withPredicates)
        {
            view.Predicates.Prefetch(rows.Start);
        }

        if (_withDays)
        {
            view.Days.Prefetch(rows.Start);
            view.Days.Prefetch(last);
        }

        if (_withStatements)
        {
            view.Statements.Prefetch(rows.Start);
        }
    }
}
