namespace KnowledgeGraph.Traversal;

/// <summary>
/// The edges of an entity that a filter lets through by predicate, traits and time, walked as asked or backwards, to where a step
/// could have come from. It says nothing of the entity at the other end. O(degree) in all; allocates nothing.
/// </summary>
internal ref struct AdmissibleEdges
{
    private readonly EdgeFilter _filter;
    private readonly int _entity;
    private readonly bool _isBackward;
    private readonly Column<ValidTime> _times;
    private AdjacencyView _view;
    private RowRange.Enumerator _rows;

    public AdmissibleEdges(EdgeFilter filter, int entity, bool isBackward)
    {
        _filter = filter;
        _entity = entity;
        _isBackward = isBackward;
        _times = filter.Graph.Statements.Times;
        _view = filter.Graph.Adjacency(filter.Direction == Direction.Any || filter.Direction == Direction.Out != isBackward ? Direction.Out : Direction.In);
        _rows = _view.EdgesOf(entity).GetEnumerator();
    }

    /// <summary>The row of the entity at the other end.</summary>
    public readonly int Neighbour => _view.Neighbours[_rows.Current];

    /// <summary>The row of the statement.</summary>
    public readonly int Statement => _view.Statements[_rows.Current];

    public bool MoveNext()
    {
        while (true)
        {
            var along = _view.Direction == Direction.Out != _isBackward;
            while (_rows.MoveNext())
            {
                if (_filter.AllowsEdge(_view.Predicates[_rows.Current], _view.Traits[_rows.Current], along) && _filter.AllowsTime(_times, Statement))
                    return true;
            }

            if (_filter.Direction != Direction.Any || _view.Direction == Direction.In)
                return false;
            _view = _filter.Graph.Adjacency(Direction.In);
            _rows = _view.EdgesOf(_entity).GetEnumerator();
        }
    }
}
