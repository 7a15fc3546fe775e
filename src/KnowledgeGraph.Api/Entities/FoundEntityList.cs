using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Lists.Facets;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Entities;

/// <summary>Computed entities, each once. A row is a position among them, which is the default order.</summary>
/// <param name="presence">Selects the entities that exist; null for all.</param>
internal abstract class FoundEntityList(FactGraph graph, EntityPresence? presence, ListQuery query) : ConditionedList(graph, query)
{
    protected override bool IsSelected => presence is not null;

    public override RowRange Range(int owner, int index) => new(0, RowCount);

    public sealed override FacetParts Parts => FacetParts.Entity;

    public sealed override EntityRow EntityAt(int owner, int row) => EntityAt(row);

    public sealed override ObjectHandle Node(int owner, int row) => Handles.Entity(Graph, EntityAt(row));

    protected abstract EntityRow EntityAt(int row);

    protected override bool Selects(int owner, int row, ref FilterWork work) =>
        presence is null || presence.IsThere(EntityAt(row), ref work);

    protected override LeftOutReason? ReasonAgainst(int owner, int row, ref FilterWork work) =>
        presence?.ReasonAgainst(EntityAt(row), ref work);

    protected sealed override (int Item, int Place) Item(int owner, int row) => (EntityAt(row).Index, -1);

    protected sealed override int CompareIds(int item, int place, int otherItem, int otherPlace) =>
        CompareEntities(item, place, otherItem, otherPlace);
}
