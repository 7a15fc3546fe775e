using System.Collections.Immutable;
using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Entities;

/// <summary>The entities of a kind and of the kinds below it; by kind, then id, unless an order is asked for.</summary>
/// <param name="lives">Says which of them there are; null for all.</param>
/// <param name="knownAsOf">Only those that a source published by the end of this <see cref="Day"/> speaks of; null for all.</param>
internal sealed class EntityList(FactGraph graph, Kind kind, EntityLives? lives, int? knownAsOf, ListQuery query)
    : ConditionedList(graph, query)
{
    private readonly ImmutableArray<RowRange> _ranges = graph.EntitiesOf(kind).Ranges;
    private readonly AdjacencyView _inwards = graph.Adjacency(Direction.In);
    private readonly Column<int> _knownDays = graph.Statements.KnownDays;

    public override int RowCount => Graph.Entities.Count;

    protected override bool IsSelected => lives is not null || knownAsOf is not null;

    public override int RangeCount(int owner) => _ranges.Length;

    public override RowRange Range(int owner, int index) => _ranges[index];

    public override Source Node(int owner, int row) => Handles.Entity(Graph, row);

    protected override bool Selects(int owner, int row, ref FilterWork work) =>
        (lives is null || lives.IsThere(row)) && (knownAsOf is not { } day || IsKnown(row, day, ref work));

    protected override int CompareIds(int item, int place, int otherItem, int otherPlace) => CompareEntities(item, place, otherItem, otherPlace);

    private bool IsKnown(int row, int day, ref FilterWork work)
    {
        foreach (var statement in Graph.StatementsOf(row))
        {
            if (!work.Step() || _knownDays[statement] <= day)
                return true;
        }

        foreach (var edge in _inwards.EdgesOf(row))
        {
            if (!work.Step() || _knownDays[_inwards.Statements[edge]] <= day)
                return true;
        }

        return false;
    }
}
