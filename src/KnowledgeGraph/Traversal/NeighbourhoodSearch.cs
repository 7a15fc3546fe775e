using System.Collections.Immutable;
using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// One run of <see cref="Neighbourhood"/>, level by level. Found entities are kept in a bit set, which stays in the nearest cache while
/// edges are scanned; omitted ones carry the stamp of the search.
/// </summary>
internal ref struct NeighbourhoodSearch
{
    private readonly EdgeFilter _filter;
    private readonly FactGraph _graph;
    private readonly SearchWorkspace.Visit[] _visits;
    private readonly EntityRow[] _found;
    private readonly BitSet _marks;
    private readonly uint _stamp;
    private CancellationMeter _meter;
    private bool[]? _shown;
    private int _count;
    private int _shownCount;
    private int _omitted;

    public NeighbourhoodSearch(EdgeFilter filter, SearchWorkspace workspace, CancellationToken cancellationToken)
    {
        _filter = filter;
        _graph = filter.Graph;
        _visits = workspace.Visits;
        _found = workspace.Queue;
        _marks = workspace.Marks;
        _stamp = workspace.Begin();
        _meter = new CancellationMeter(cancellationToken);
    }

    public Subgraph Find(EntityRow of, int depth, int limit, int? hubLimit, IReadOnlyCollection<Kind>? show)
    {
        try
        {
            _shown = show is null ? null : ByKind(show);
            Add(of, isShown: true);
            SortedSet<EntityRow>? hubs = null;
            var levels = new List<int>();
            var prefetch = new EdgePrefetch(_filter, isBackward: false, withFilterColumns: true);
            var i = 0;
            for (var distance = 0; distance < depth && i < _count; distance++)
            {
                levels.Add(_count);
                for (var levelEnd = _count; i < levelEnd; i++)
                {
                    prefetch.Step(_found.AsSpan(0, _count), i);
                    if (i > 0 && hubLimit is { } most && new Entity(_graph, _found[i]).RelationCount > most)
                    {
                        (hubs ??= []).Add(_found[i]);
                    }
                    else
                    {
                        Expand(_found[i], limit);
                    }
                }
            }

            var (nodes, distances, followed) = Shown(levels, i);
            return new Subgraph(_graph, nodes, StatementsAmong(nodes), _omitted, hubs is null ? [] : [.. hubs])
            {
                FollowedNodes = followed,
                Distances = distances,
            };
        }
        finally
        {
            // The next search expects the set to be empty.
            foreach (var node in _found.AsSpan(0, _count))
            {
                _marks.Remove(node.Index);
            }
        }
    }

    private bool[] ByKind(IReadOnlyCollection<Kind> show)
    {
        var shown = new bool[_graph.Ontology.Kinds.Length];
        foreach (var kind in show.SelectMany(kind => kind.ConcreteKinds))
        {
            shown[kind.Index] = true;
        }

        return shown;
    }

    private readonly bool IsShown(EntityRow node) => _shown is null || _shown[_graph.Entities.Kinds[node]];

    private void Add(EntityRow node, bool isShown)
    {
        _marks.Add(node.Index);
        _found[_count++] = node;
        _shownCount += isShown ? 1 : 0;
    }

    /// <summary>The entities to return, with their distances and the number of those that were expanded.</summary>
    /// <param name="levels">The number of entities found at each distance or less.</param>
    /// <param name="expanded">The number of entities expanded.</param>
    private readonly (ImmutableArray<EntityRow> Nodes, ImmutableArray<int> Distances, int Followed) Shown(List<int> levels, int expanded)
    {
        var nodes = ImmutableArray.CreateBuilder<EntityRow>(_shownCount);
        var distances = ImmutableArray.CreateBuilder<int>(_shownCount);
        var followed = 0;
        var distance = 0;
        for (var i = 0; i < _count; i++)
        {
            while (distance < levels.Count && i >= levels[distance])
            {
                distance++;
            }

            if (i == 0 || IsShown(_found[i]))
            {
                nodes.Add(_found[i]);
                distances.Add(distance);
                followed += i < expanded ? 1 : 0;
            }
        }

        return (nodes.DrainToImmutable(), distances.DrainToImmutable(), followed);
    }

    private void Expand(EntityRow node, int limit)
    {
        var marks = _marks;
        var kinds = _graph.Entities.Kinds;
        var edges = new AdmissibleEdges(_filter, node, isBackward: false);
        while (edges.MoveNext())
        {
            _meter.Spend(0);
            var neighbour = edges.Neighbour;
            if (marks.Contains(neighbour.Index) || !_filter.AllowsNode(kinds, neighbour))
            {
                continue;
            }

            var isShown = IsShown(neighbour);
            if (isShown ? _shownCount < limit : _count - _shownCount < Neighbourhood.MaxLimit)
            {
                Add(neighbour, isShown);
            }
            else if (_visits[neighbour.Index].Stamp != _stamp)
            {
                _visits[neighbour.Index] = _visits[neighbour.Index] with { Stamp = _stamp };
                _omitted++;
            }
        }
    }

    /// <summary>Forgets the entities that were only passed through.</summary>
    private void Keep(ImmutableArray<EntityRow> shown)
    {
        foreach (var node in _found.AsSpan(0, _count))
        {
            _marks.Remove(node.Index);
        }

        shown.CopyTo(_found);
        _count = shown.Length;
        foreach (var node in shown)
        {
            _marks.Add(node.Index);
        }
    }

    /// <summary>
    /// Returns the statements among the entities found. Both ends of each were found, so reading the outgoing edges of the subjects is
    /// enough, and statements are sorted by subject. Those with a symmetric predicate are stored at both their ends and counted at the
    /// subject alone.
    /// </summary>
    private ImmutableArray<StatementRow> StatementsAmong(ImmutableArray<EntityRow> shown)
    {
        if (shown.Length < _count)
        {
            Keep(shown);
        }

        // The queue is no longer needed, so it may be sorted in place.
        var nodes = _found.AsSpan(0, _count);
        nodes.Sort();
        var view = _graph.Adjacency(Direction.Out);
        var predicates = _graph.Ontology.Predicates;
        var among = ImmutableArray.CreateBuilder<StatementRow>(_count);
        foreach (var (node, edge) in EdgesAmong(nodes, view))
        {
            var (statement, predicate) = (view.Statements[edge], view.Predicates[edge]);
            if (_filter.AllowsEdge(predicate, view.Traits[edge], along: true)
                && _filter.AllowsTime(view, edge)
                && (!predicates[predicate].IsSymmetric || _graph.StatementsOf(node).Contains(statement))
                && (among.Count == 0 || among[^1] != statement))
            {
                among.Add(statement);
            }
        }

        return among.DrainToImmutable();
    }

    /// <summary>Returns the edges from one of these entities to another, and prefetches the other columns of those edges.</summary>
    private List<(EntityRow Node, EdgeRow Edge)> EdgesAmong(ReadOnlySpan<EntityRow> nodes, AdjacencyView view)
    {
        List<(EntityRow Node, EdgeRow Edge)> edges = new(nodes.Length);
        var marks = _marks;
        var prefetch = new EdgePrefetch(view);
        for (var i = -EdgePrefetch.Ahead; i < nodes.Length; i++)
        {
            prefetch.Step(nodes, i);
            if (i < 0)
            {
                continue;
            }

            var rows = view.EdgesOf(nodes[i]);
            _meter.Spend(rows.Count);
            var neighbours = view.Neighbours.AsSpan(rows);
            for (var j = 0; j < neighbours.Length; j++)
            {
                if (!marks.Contains(neighbours[j].Index))
                {
                    continue;
                }

                edges.Add((nodes[i], rows[j]));
                view.Statements.Prefetch(rows[j]);
                view.Traits.Prefetch(rows[j]);
            }
        }

        return edges;
    }
}
