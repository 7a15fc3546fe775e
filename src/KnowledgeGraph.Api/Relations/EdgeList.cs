using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Relations;

/// <summary>A list of relations of an entity, each with the statement behind it.</summary>
internal abstract class EdgeList(FactGraph graph, ListQuery query) : ConditionedList(graph, query)
{
    /// <summary>The row of the statement behind the relation at a row.</summary>
    public abstract int Statement(int row);

    public sealed override ObjectHandle Node(int owner, int row) => Handles.Entity(Graph, Neighbour(row));

    /// <summary>The row of the entity at the other end.</summary>
    protected abstract int Neighbour(int row);

    protected sealed override (int Item, int Place) Item(int owner, int row) => (Neighbour(row), Statement(row));

    protected sealed override int CompareIds(int item, int place, int otherItem, int otherPlace) =>
        CompareEntities(item, place, otherItem, otherPlace);
}
