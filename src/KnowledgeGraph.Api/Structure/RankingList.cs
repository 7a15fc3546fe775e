using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Structure;

/// <summary>Entities by how much they matter; a row is a place in the ranking, from 0.</summary>
/// <param name="kinds">By <see cref="Kind.Index"/> whether entities of the kind are shown; null for all.</param>
internal sealed class RankingList(NodeRanking ranking, bool[]? kinds, CursorFormat cursors, PageRequest page)
    : RowList(ranking.Scores.Structure.Graph, cursors, page)
{
    public override bool IsFiltered => kinds is not null;

    public override RowRange Range(int owner, int index) => new(0, ranking.Order.Length);

    public override bool Contains(int owner, int row) => kinds is null || kinds[Graph.Entities.Kinds[EntityRow(row)]];

    public override Source Node(int owner, int row) => Handles.Entity(Graph, EntityRow(row));

    public double Score(int row) => ranking.Scores.Values[ranking.Order[row]];

    private int EntityRow(int row) => ranking.Scores.Structure.Rows[ranking.Order[row]];
}
