using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Relations;

/// <summary>The entities related to an entity in either direction, each with the statement behind the relation as its place.</summary>
internal sealed class AllRelatedEntities(EdgeFilter statements) : Elements
{
    private readonly AdjacencyView _out = statements.Graph.Adjacency(Direction.Out);
    private readonly AdjacencyView _in = statements.Graph.Adjacency(Direction.In);

    public override bool Any(RowTest? test, bool expected, int row, int place, ref FilterWork work) =>
        Any(_out, test, expected, row, ref work) || Any(_in, test, expected, row, ref work);

    public override int Count(int row, int place, ref FilterWork work)
    {
        var entities = new HashSet<EntityRow>();
        Add(_out, row, entities, ref work);
        Add(_in, row, entities, ref work);
        return entities.Count;
    }

    public override bool HasOwners => true;

    // Either view has the way back of the other.
    public override void FindOwners(int element, RowTest? rest, HashSet<int> owners, ref FilterWork work)
    {
        FindOwners(_out, element, rest, owners, ref work);
        FindOwners(_in, element, rest, owners, ref work);
    }

    private void FindOwners(AdjacencyView edges, int element, RowTest? rest, HashSet<int> owners, ref FilterWork work)
    {
        foreach (var edge in edges.EdgesOf(new EntityRow(element)))
        {
            if (!work.Step())
            {
                return;
            }

            var statement = edges.Statements[edge];
            if (statements.AllowsStatement(statement) && (rest is null || rest(element, statement.Index, ref work)))
            {
                owners.Add(edges.Neighbours[edge].Index);
            }
        }
    }

    private void Add(AdjacencyView edges, int row, HashSet<EntityRow> entities, ref FilterWork work)
    {
        foreach (var edge in edges.EdgesOf(new EntityRow(row)))
        {
            if (!work.Step())
            {
                return;
            }

            if (statements.AllowsStatement(edges.Statements[edge]))
            {
                entities.Add(edges.Neighbours[edge]);
            }
        }
    }

    private bool Any(AdjacencyView edges, RowTest? test, bool expected, int row, ref FilterWork work)
    {
        foreach (var edge in edges.EdgesOf(new EntityRow(row)))
        {
            if (!work.Step())
            {
                return false;
            }

            var statement = edges.Statements[edge];
            if (statements.AllowsStatement(statement)
                && (test is null || test(edges.Neighbours[edge].Index, statement.Index, ref work) == expected))
            {
                return true;
            }
        }

        return false;
    }
}
