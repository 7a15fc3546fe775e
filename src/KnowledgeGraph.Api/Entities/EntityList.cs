using System.Collections.Immutable;
using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Entities;

/// <summary>The entities of a kind and of the kinds below it, by kind, then id.</summary>
/// <param name="test">Says which entities to take; null for all.</param>
internal sealed class EntityList(FactGraph graph, Kind kind, RowTest? test, CursorFormat cursors, PageRequest page)
    : RowList(graph, cursors, page)
{
    private readonly ImmutableArray<RowRange> _ranges = graph.EntitiesOf(kind).Ranges;

    public override bool IsFiltered => test is not null;

    public override int RangeCount(int owner) => _ranges.Length;

    public override RowRange Range(int owner, int index) => _ranges[index];

    public override bool Contains(int owner, int row) => test is null || test(Graph, row);

    public override Source Node(int owner, int row) => Handles.Entity(Graph, row);
}
