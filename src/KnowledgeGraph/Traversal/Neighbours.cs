namespace KnowledgeGraph.Traversal;

/// <summary>
/// The edges of one entity that a filter allows: outgoing, then incoming, each by predicate, neighbour, then statement. A neighbour that
/// several statements lead to appears several times. O(degree) in total; allocates nothing.
/// </summary>
public readonly ref struct Neighbours
{
    private readonly EdgeFilter _filter;
    private readonly EntityRow _entity;

    /// <param name="filter">A filter compiled for the graph of <paramref name="entity"/>.</param>
    /// <exception cref="ArgumentException">The filter was compiled for another graph.</exception>
    public Neighbours(Entity entity, EdgeFilter filter)
    {
        if (!ReferenceEquals(entity.Graph, filter.Graph))
        {
            throw new ArgumentException("The filter was compiled for another graph.", nameof(filter));
        }

        _filter = filter;
        _entity = entity.Row;
    }

    /// <summary>Enumerates the edges in order.</summary>
    public Enumerator GetEnumerator() => new(_entity, _filter);

    /// <summary>An enumerator of the edges.</summary>
    public ref struct Enumerator
    {
        private readonly EdgeFilter _filter;
        private readonly EntityRow _entity;
        private AdjacencyView _view;
        private RowRange<EdgeRow>.Enumerator _rows;

        internal Enumerator(EntityRow entity, EdgeFilter filter)
        {
            _entity = entity;
            _filter = filter;
            _view = filter.Graph.Adjacency(filter.Direction == Direction.In ? Direction.In : Direction.Out);
            _rows = _view.EdgesOf(entity).GetEnumerator();
        }

        /// <summary>The current edge.</summary>
        public readonly Edge Current => new(
            new Entity(_filter.Graph, _entity),
            new Entity(_filter.Graph, Neighbour),
            new Statement(_filter.Graph, Statement));

        /// <summary>The row of the entity at the other end.</summary>
        public readonly EntityRow Neighbour => _view.Neighbours[_rows.Current];

        /// <summary>The row of the statement.</summary>
        public readonly StatementRow Statement => _view.Statements[_rows.Current];

        /// <summary>Advances to the next edge.</summary>
        public bool MoveNext()
        {
            while (true)
            {
                while (_rows.MoveNext())
                {
                    if (IsAllowed(_rows.Current))
                    {
                        return true;
                    }
                }

                if (_filter.Direction != Direction.Any || _view.Direction == Direction.In)
                {
                    return false;
                }

                _view = _filter.Graph.Adjacency(Direction.In);
                _rows = _view.EdgesOf(_entity).GetEnumerator();
            }
        }

        /// <summary>A statement about an entity and itself is in both views and counts in the first.</summary>
        private readonly bool IsRepeated(EdgeRow edge) =>
            _filter.Direction == Direction.Any && _view.Direction == Direction.In && _view.Neighbours[edge] == _entity;

        private readonly bool IsAllowed(EdgeRow edge) => !IsRepeated(edge) && _filter.Allows(_view, edge, _view.Direction == Direction.Out);
    }
}
