using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Lists.Facets;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Relations;

/// <summary>A list of relations of an entity, each with the statement behind it.</summary>
internal abstract class EdgeList(EdgeFilter filter, ListQuery query) : ConditionedList(filter.Graph, query)
{
    /// <summary>The relations that count.</summary>
    protected EdgeFilter Filter => filter;

    /// <summary>The statement behind the relation at a row.</summary>
    public abstract StatementRow Statement(int row);

    public override Certainty? CertaintyAt(int owner, int row) => filter.CertaintyOf(Statement(row));

    public sealed override FacetParts Parts => FacetParts.Entity | FacetParts.Statement;

    public sealed override EntityRow EntityAt(int owner, int row) => Neighbour(row);

    public sealed override StatementRow StatementAt(int owner, int row) => Statement(row);

    public sealed override ObjectHandle Node(int owner, int row) => Handles.Entity(Graph, Neighbour(row));

    /// <summary>The entity at the other end.</summary>
    protected abstract EntityRow Neighbour(int row);

    protected sealed override (int Item, int Place) Item(int owner, int row) => (Neighbour(row).Index, Statement(row).Index);

    protected sealed override int CompareIds(int item, int place, int otherItem, int otherPlace) =>
        CompareEntities(item, place, otherItem, otherPlace);
}
