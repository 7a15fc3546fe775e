using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// The edges of an entity that a filter allows by predicate, traits and time, walked in the filter's direction or backwards, to where a
/// step could have come from. It does not test the entity at the other end. O(degree) in total; allocates nothing.
/// </summary>
internal ref struct AdmissibleEdges
{
    private readonly EdgeFilter _filter;
    private readonly EntityRow _entity;
    private readonly bool _isBackward;
    private readonly BitSet _allowedTraits;
    private AdjacencyView _view;
    private RowRange<EdgeRow> _rows;
    private BitSet? _allowedPredicates;
    private ReadOnlySpan<ushort> _predicates;
    private ReadOnlySpan<StatementTraits> _traits;
    private ReadOnlySpan<EntityRow> _neighbours;
    private ReadOnlySpan<StatementRow> _statements;
    private bool _isLastView;
    private int _current;

    public AdmissibleEdges(EdgeFilter filter, EntityRow entity, bool isBackward)
    {
        _filter = filter;
        _entity = entity;
        _isBackward = isBackward;
        _allowedTraits = filter.Traits;
        _isLastView = filter.Direction != Direction.Any;
        Open(filter.Direction == Direction.Any || filter.Direction == Direction.Out != isBackward ? Direction.Out : Direction.In);
    }

    /// <summary>The row of the entity at the other end.</summary>
    public readonly EntityRow Neighbour => _neighbours[_current];

    /// <summary>The row of the statement.</summary>
    public readonly StatementRow Statement => _statements[_current];

    public bool MoveNext()
    {
        while (true)
        {
            while (++_current < _neighbours.Length)
            {
                if (_allowedTraits.Contains(_traits[_current].Bits)
                    && (_allowedPredicates is not { } allowed || allowed.Contains(_predicates[_current]))
                    && _filter.AllowsTime(_view, _rows[_current]))
                {
                    return true;
                }
            }

            if (_isLastView)
            {
                return false;
            }

            _isLastView = true;
            Open(Direction.In);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    [MemberNotNull(nameof(_view))]
    private void Open(Direction direction)
    {
        var view = _view = _filter.Graph.Adjacency(direction);
        var rows = view.EdgesOf(_entity);
        _rows = rows;
        _allowedPredicates = _filter.Predicates(direction == Direction.Out != _isBackward);
        _predicates = view.Predicates.AsSpan(rows);
        _traits = view.Traits.AsSpan(rows);
        _neighbours = view.Neighbours.AsSpan(rows);
        _statements = view.Statements.AsSpan(rows);
        _current = -1;
    }
}
