using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary>The part of a subgraph with entities of the kinds to show, besides the requested ones.</summary>
internal static class ShownSubgraph
{
    /// <summary>Linear in the subgraph.</summary>
    public static Subgraph Of(Subgraph found, SubgraphRequest request)
    {
        var graph = found.Graph;
        if (KindSelection.Of(graph.Ontology, request.Shown) is not { } kinds)
        {
            return found;
        }

        HashSet<EntityRow> requested = [.. request.Entities.Select(entity => entity.Row)];
        int[] shown = [.. Enumerable.Range(0, found.Nodes.Length).Where(
            i => requested.Contains(found.Nodes[i]) || kinds[graph.Entities.Kinds[found.Nodes[i]]])];
        HashSet<EntityRow> nodes = [.. shown.Select(i => found.Nodes[i])];
        return found with
        {
            Nodes = [.. shown.Select(i => found.Nodes[i])],
            Distances = [.. shown.Select(i => found.Distances[i])],
            Statements = [.. found.Statements.Where(row => nodes.Contains(graph.Statements.Subjects[row])
                && nodes.Contains(new EntityRow(graph.Statements.Objects[row])))],
            FollowedNodes = shown.Length,
        };
    }
}
