using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Views;

/// <summary>Counts the relations that a view keeps out of a traversal: those that the rest of its filter allows.</summary>
internal static class LeftOutRelations
{
    /// <summary>Those of the whole graph. Linear in the statements.</summary>
    /// <param name="ends">The entities to which the filter's kinds do not apply.</param>
    public static void CountAll(EdgeFilter filter, EntityRow[] ends, LeftOutTally tally, ref FilterWork work)
    {
        var statements = filter.Graph.Statements;
        for (var i = 0; i < statements.Count && work.Step(); i++)
        {
            var statement = new StatementRow(i);
            if (statements.ObjectKinds[statement] == ValueKind.Entity
                && filter.AllowsPredicate(statements.Predicates[statement], along: true)
                && Allows(filter, statements.Subjects[statement], ends)
                && Allows(filter, new EntityRow(statements.Objects[statement]), ends)
                && filter.ReasonAgainst(statement) is { } reason)
            {
                tally.Add(reason);
            }
        }
    }

    /// <summary>
    /// Those among the entities of a subgraph, and those that would have led on from them. Linear in the relations of its entities.
    /// </summary>
    public static void CountAround(Subgraph found, EdgeFilter filter, LeftOutTally tally, ref FilterWork work)
    {
        HashSet<EntityRow> nodes = [.. found.Nodes];
        HashSet<StatementRow> counted = [];
        for (var i = 0; i < found.Nodes.Length; i++)
        {
            var isFollowed = i < found.FollowedNodes && !found.UnexpandedHubs.Contains(found.Nodes[i]);
            Count(filter.Graph.Adjacency(Direction.Out), found.Nodes[i], isFollowed && filter.Direction != Direction.In, ref work);
            Count(filter.Graph.Adjacency(Direction.In), found.Nodes[i], isFollowed && filter.Direction != Direction.Out, ref work);
        }

        void Count(AdjacencyView view, EntityRow node, bool isFollowed, ref FilterWork work)
        {
            foreach (var edge in view.EdgesOf(node))
            {
                if (!work.Step())
                {
                    return;
                }

                var (other, statement) = (view.Neighbours[edge], view.Statements[edge]);
                if (filter.AllowsPredicate(view.Predicates[edge], along: true)
                    && (nodes.Contains(other) || (isFollowed && filter.AllowsNode(filter.Graph.Entities.Kinds, other)))
                    && filter.ReasonAgainst(statement) is { } reason
                    && counted.Add(statement))
                {
                    tally.Add(reason);
                }
            }
        }
    }

    private static bool Allows(EdgeFilter filter, EntityRow entity, EntityRow[] ends) =>
        ends.Contains(entity) || filter.AllowsNode(filter.Graph.Entities.Kinds, entity);
}
