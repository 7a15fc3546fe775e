using System.Collections;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Exchange.Selecting;

/// <summary>Works out which rows a selection has.</summary>
internal sealed class SelectionBuilder
{
    private readonly FactGraph _graph;
    private readonly SelectionOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly EdgeFilter _filter;

    // Null for all.
    private readonly BitArray? _citing;
    private readonly BitArray? _reached;

    public SelectionBuilder(FactGraph graph, SelectionOptions options, CancellationToken cancellationToken)
    {
        (_graph, _options, _cancellationToken) = (graph, options, cancellationToken);
        _filter = EdgeFilter.Compile(graph, options.Filter, cancellationToken);
        _citing = options.Sources.IsEmpty ? null : Citing();
        _reached = options.Entities.IsEmpty ? null : Reach();
    }

    /// <summary>O(entities + statements + passages).</summary>
    public GraphSelection Build()
    {
        var (entities, statements) = (new BitArray(_graph.Entities.Count), new BitArray(_graph.Statements.Count));
        var toOthers = 0;
        for (var i = 0; i < _graph.Statements.Count; i++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var statement = _graph.Statement(new StatementRow(i));
            if (!Counts(statement))
            {
                continue;
            }

            EntityRow? other = statement.Object.Kind == ValueKind.Entity ? statement.Object.AsEntity().Row : null;
            var (hasSubject, hasObject) = (IsMeant(statement.Subject.Row), other is not { } row || IsMeant(row));
            if (hasSubject && hasObject)
            {
                statements[i] = true;
                entities[statement.Subject.Row.Index] = true;
                entities[(other ?? statement.Subject.Row).Index] = true;
            }
            else if (hasSubject || (hasObject && other is not null))
            {
                toOthers++;
            }
        }

        for (var i = 0; i < entities.Count; i++)
        {
            entities[i] |= !_options.NamesStatements && IsMeant(new EntityRow(i));
        }

        foreach (var entity in _options.Entities)
        {
            entities[entity.Row.Index] = true;
        }

        var (sources, conflicts) = WhatBelongsTo(_graph, statements);
        return new GraphSelection(_graph, entities, statements, sources, conflicts) { StatementsToOthers = toOthers };
    }

    /// <summary>The sources that statements cite, with those that they retell; the conflicts between statements.</summary>
    public static (BitArray Sources, BitArray Conflicts) WhatBelongsTo(FactGraph graph, BitArray statements)
    {
        var (sources, conflicts) = (new BitArray(graph.Sources.Count), new BitArray(graph.Conflicts.Count));
        var open = new Stack<SourceDocument>();
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i])
            {
                foreach (var evidence in graph.Statement(new StatementRow(i)).Evidence)
                {
                    open.Push(evidence.Source);
                }
            }

            while (open.TryPop(out var source))
            {
                if (!sources[source.Row.Index])
                {
                    sources[source.Row.Index] = true;
                    foreach (var link in source.DerivedFrom)
                    {
                        open.Push(link.Source);
                    }
                }
            }
        }

        for (var i = 0; i < conflicts.Count; i++)
        {
            conflicts[i] = graph.Conflict(new ConflictRow(i)).Statements.All(statement => statements[statement.Row.Index]);
        }

        return (sources, conflicts);
    }

    private bool Counts(Statement statement) =>
        _filter.AllowsEdge(statement.Predicate.Index, statement.Traits, along: true)
        && _filter.AllowsTime(_graph.Statements.Times, statement.Row)
        && _citing?[statement.Row.Index] is not false;

    private bool IsMeant(EntityRow entity) => _reached is null ? _filter.AllowsNode(_graph.Entities.Kinds, entity) : _reached[entity.Index];

    private BitArray Citing()
    {
        var citing = new BitArray(_graph.Statements.Count);
        foreach (var source in _options.Sources)
        {
            foreach (var statement in source.Statements)
            {
                citing[statement.Row.Index] = true;
            }
        }

        return citing;
    }

    /// <summary>Breadth-first. O(relations of the entities that are reached).</summary>
    private BitArray Reach()
    {
        var reached = new BitArray(_graph.Entities.Count);
        List<EntityRow> level = [];
        foreach (var entity in _options.Entities)
        {
            reached[entity.Row.Index] = true;
            level.Add(entity.Row);
        }

        for (var step = 0; step < _options.Depth && level.Count > 0; step++)
        {
            List<EntityRow> next = [];
            foreach (var entity in level)
            {
                foreach (var direction in (Direction[])[Direction.Out, Direction.In])
                {
                    Follow(_graph.Adjacency(direction), entity, direction == Direction.Out, reached, next);
                }
            }

            level = next;
        }

        return reached;
    }

    private void Follow(AdjacencyView view, EntityRow entity, bool along, BitArray reached, List<EntityRow> next)
    {
        foreach (var edge in view.EdgesOf(entity))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var other = view.Neighbours[edge];
            if (!reached[other.Index] && _filter.Allows(view, edge, along) && _citing?[view.Statements[edge].Index] is not false)
            {
                reached[other.Index] = true;
                next.Add(other);
            }
        }
    }
}
