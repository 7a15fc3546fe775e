namespace KnowledgeGraph.Traversal;

/// <summary>
/// Has the processor fetch the edges of the entities of a level some entities before they are looked at. They lie all over the image, and a
/// search that asks for them one after the other does little but wait. Changes nothing but the time that it takes.
/// </summary>
internal readonly ref struct EdgePrefetch
{
    /// <summary>By how many entities each of the two stages is ahead of the next: about what a processor can wait for at once.</summary>
    private const int Lead = 6;

    /// <summary>How many neighbours lie in a cache line.</summary>
    private const int Line = 16;

    private readonly bool _withTraits;
    private readonly bool _withPredicates;
    private readonly bool _withDays;
    private readonly bool _withStatements;
    private readonly AdjacencyView? _outwards;
    private readonly AdjacencyView? _inwards;

    /// <param name="isBackward">Whether edges are walked to where a step could have come from.</param>
    /// <param name="toFilter">Whether the search asks for more of an edge than where it leads.</param>
    public EdgePrefetch(EdgeFilter filter, bool isBackward, bool toFilter)
    {
        _withTraits = toFilter;
        _withPredicates = toFilter && (filter.Predicates(along: true) ?? filter.Predicates(along: false)) is not null;
        _withDays = toFilter && filter.AsksForDay;
        _withStatements = toFilter && filter.AsksStatementForTime;
        if (filter.Direction == Direction.Any || (filter.Direction == Direction.Out) != isBackward)
        {
            _outwards = filter.Graph.Adjacency(Direction.Out);
        }

        if (filter.Direction == Direction.Any || (filter.Direction == Direction.In) != isBackward)
        {
            _inwards = filter.Graph.Adjacency(Direction.In);
        }
    }

    /// <summary>Of all edges in one direction, and only where they lead.</summary>
    public EdgePrefetch(AdjacencyView view) => (view.Direction == Direction.Out ? ref _outwards : ref _inwards) = view;

    /// <summary>How many entities before the first one of a level it begins.</summary>
    public static int Ahead => 2 * Lead;

    /// <summary>Fetches what will be needed when the search has come some entities further than <paramref name="place"/>.</summary>
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

    /// <summary>The same for entities in a list, from <see cref="Ahead"/> places before the first of them.</summary>
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

        var last = rows[Math.Min(rows.Count, Line) - 1];
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
