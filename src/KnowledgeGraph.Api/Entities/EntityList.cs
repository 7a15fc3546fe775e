using System.Collections.Immutable;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Lists.Facets;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Entities;

/// <summary>The entities of a kind and its subkinds; by kind, then id, by default.</summary>
/// <param name="kind">Null for every kind.</param>
/// <param name="presence">Selects the entities that exist; null for all.</param>
internal sealed class EntityList(FactGraph graph, Kind? kind, EntityPresence? presence, ListQuery query)
    : ConditionedList(graph, query)
{
    private readonly ImmutableArray<RowRange<EntityRow>> _ranges = kind is null
        ? [new RowRange<EntityRow>(new EntityRow(0), graph.Entities.Count)]
        : graph.EntitiesOf(kind).Ranges;

    public override int RowCount => Graph.Entities.Count;

    protected override bool HasRowsOfTable => true;

    protected override bool IsSelected => presence is not null;

    public override int RangeCount(int owner) => _ranges.Length;

    public override RowRange Range(int owner, int index) => _ranges[index].Places;

    public override FacetParts Parts => FacetParts.Entity;

    public override EntityRow EntityAt(int owner, int row) => new(row);

    // Entities are in the order of their kinds.
    public override int[]? CountValues(FacetKey by, ref FilterWork work) => IsFiltered || by != FacetKey.Kind
        ? null
        : [.. Graph.Ontology.Kinds.Select(each => !each.IsAbstract && (kind is null || each.IsA(kind)) ? Graph.EntitiesOf(each).Count : 0)];

    public override ObjectHandle Node(int owner, int row) => Handles.Entity(Graph, new EntityRow(row));

    protected override bool Selects(int owner, int row, ref FilterWork work) => presence!.IsThere(new EntityRow(row), ref work);

    protected override LeftOutReason? ReasonAgainst(int owner, int row, ref FilterWork work) =>
        presence!.ReasonAgainst(new EntityRow(row), ref work);

    protected override int CompareIds(int item, int place, int otherItem, int otherPlace) =>
        CompareEntities(item, place, otherItem, otherPlace);
}
