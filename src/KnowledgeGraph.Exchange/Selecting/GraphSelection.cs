using System.Collections;
using System.Collections.Immutable;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Exchange.Selecting;

/// <summary>
/// A part of a graph: entities, the statements among them, the sources that these cite, and the conflicts between them. No statement has an
/// end outside the selection. Everything is listed in the order of the graph.
/// </summary>
public sealed class GraphSelection
{
    // Null where everything is selected.
    private readonly BitArray? _entities;
    private readonly BitArray? _statements;
    private readonly BitArray? _sources;
    private readonly BitArray? _conflicts;

    // The entities in an order of their own; null for that of the graph.
    private readonly ImmutableArray<EntityRow>? _order;

    internal GraphSelection(
        FactGraph graph,
        BitArray? entities,
        BitArray? statements,
        BitArray? sources,
        BitArray? conflicts,
        ImmutableArray<EntityRow>? order = null)
    {
        Graph = graph;
        (_entities, _statements, _sources, _conflicts, _order) = (entities, statements, sources, conflicts, order);
        EntityCount = Count(entities, graph.Entities.Count);
        StatementCount = Count(statements, graph.Statements.Count);
        SourceCount = Count(sources, graph.Sources.Count);
        ConflictCount = Count(conflicts, graph.Conflicts.Count);
    }

    /// <summary>The graph that it is a part of.</summary>
    public FactGraph Graph { get; }

    public int EntityCount { get; }

    public int StatementCount { get; }

    public int SourceCount { get; }

    public int ConflictCount { get; }

    /// <summary>Whether it is the whole graph.</summary>
    public bool IsWhole => _entities is null;

    /// <summary>The number of statements that pass the filter and are left out since one of their ends is not selected.</summary>
    public int StatementsToOthers { get; internal init; }

    /// <summary>The minimum number of entities that a limit kept out.</summary>
    public int OmittedEntities { get; private init; }

    /// <summary>
    /// The number of steps to each entity, in the order of <see cref="Entities"/>, from that around which they were found; empty if they
    /// were found otherwise.
    /// </summary>
    public ImmutableArray<int> Distances { get; private init; } = [];

    public IEnumerable<Entity> Entities => _order is { } order
        ? order.Select(Graph.Entity)
        : Rows(_entities, Graph.Entities.Count).Select(row => Graph.Entity(new EntityRow(row)));

    public IEnumerable<Statement> Statements =>
        Rows(_statements, Graph.Statements.Count).Select(row => Graph.Statement(new StatementRow(row)));

    public IEnumerable<SourceDocument> Sources => Rows(_sources, Graph.Sources.Count).Select(row => Graph.Source(new SourceRow(row)));

    public IEnumerable<Conflict> Conflicts =>
        Rows(_conflicts, Graph.Conflicts.Count).Select(row => Graph.Conflict(new ConflictRow(row)));

    /// <summary>The selected statements with a literal value.</summary>
    public IEnumerable<Statement> Values => Statements.Where(static statement => statement.Object.Kind != ValueKind.Entity);

    /// <summary>The selected statements that join two entities.</summary>
    public IEnumerable<Statement> Relations => Statements.Where(static statement => statement.Object.Kind == ValueKind.Entity);

    /// <summary>The selected statements about an entity.</summary>
    public IEnumerable<Statement> StatementsOf(Entity subject) => subject.Statements.Where(Contains);

    /// <summary>Whether an entity of the graph is selected.</summary>
    public bool Contains(Entity entity) => _entities is null || _entities[entity.Row.Index];

    /// <summary>Whether a statement of the graph is selected.</summary>
    public bool Contains(Statement statement) => _statements is null || _statements[statement.Row.Index];

    /// <summary>Everything in a graph. O(1).</summary>
    public static GraphSelection Whole(FactGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new GraphSelection(graph, null, null, null, null);
    }

    /// <summary>The part of a graph that <paramref name="options"/> describe. Linear in the graph; O(1) for everything.</summary>
    /// <exception cref="ArgumentException">The options name something of another graph, or a number outside its range.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static GraphSelection Of(FactGraph graph, SelectionOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        return options == new SelectionOptions() ? Whole(graph) : new SelectionBuilder(graph, options, cancellationToken).Build();
    }

    /// <summary>
    /// An entity, the statements with it at one end, and the entities at their other ends. Linear in the entity's relations.
    /// </summary>
    /// <param name="view">The statements that count.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static GraphSelection About(Entity entity, EdgeFilterOptions view, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        var filter = EdgeFilter.Compile(entity.Graph, view, cancellationToken);
        var statements = new SortedSet<int>();
        var nodes = new HashSet<EntityRow> { entity.Row };
        var order = ImmutableArray.CreateBuilder<EntityRow>();
        order.Add(entity.Row);
        foreach (var statement in entity.Statements.Concat(Incoming(entity)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (filter.ReasonAgainst(statement.Row) is not null || !filter.AllowsPredicate(statement.Predicate.Index, along: true))
            {
                continue;
            }

            statements.Add(statement.Row.Index);
            var other = statement.Object.Kind == ValueKind.Entity ? statement.Object.AsEntity() : statement.Subject;
            order.AddRange(new[] { statement.Subject.Row, other.Row }.Where(nodes.Add));
        }

        return Listed(entity.Graph, order.DrainToImmutable(), statements.Select(static row => new StatementRow(row)));
    }

    /// <summary>The entities and statements of a subgraph, with the entities in its order. Linear in it.</summary>
    public static GraphSelection Of(Subgraph subgraph)
    {
        ArgumentNullException.ThrowIfNull(subgraph);
        return Listed(subgraph.Graph, subgraph.Nodes, subgraph.Statements, subgraph);
    }

    private static GraphSelection Listed(
        FactGraph graph, ImmutableArray<EntityRow> entities, IEnumerable<StatementRow> statements, Subgraph? subgraph = null)
    {
        var (nodes, rows) = (new BitArray(graph.Entities.Count), new BitArray(graph.Statements.Count));
        foreach (var entity in entities)
        {
            nodes[entity.Index] = true;
        }

        foreach (var statement in statements)
        {
            rows[statement.Index] = true;
        }

        var (sources, conflicts) = SelectionBuilder.WhatBelongsTo(graph, rows);
        return new GraphSelection(graph, nodes, rows, sources, conflicts, entities)
        {
            Distances = subgraph?.Distances ?? [],
            OmittedEntities = subgraph?.OmittedNodes ?? 0,
        };
    }

    private static IEnumerable<Statement> Incoming(Entity entity)
    {
        foreach (var edge in entity.Edges(Direction.In))
        {
            yield return edge.Statement;
        }
    }

    private static int Count(BitArray? rows, int all)
    {
        if (rows is null)
        {
            return all;
        }

        var count = 0;
        foreach (bool isSelected in rows)
        {
            count += isSelected ? 1 : 0;
        }

        return count;
    }

    private static IEnumerable<int> Rows(BitArray? selected, int count)
    {
        for (var row = 0; row < count; row++)
        {
            if (selected is null || selected[row])
            {
                yield return row;
            }
        }
    }
}
