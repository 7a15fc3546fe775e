using KnowledgeGraph.Algorithms;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary>Entities by centrality. A row is a position in the ranking, from 0.</summary>
/// <param name="kinds">By <see cref="Kind.Index"/>, whether entities of the kind are included; null for all.</param>
/// <param name="filter">The relations that count.</param>
internal sealed class RankingList(NodeRanking ranking, bool[]? kinds, EdgeFilter filter, ListQuery query)
    : FoundEntityList(ranking.Scores.Structure.Graph, presence: null, query)
{
    public override int RowCount => ranking.Order.Length;

    protected override bool IsSelected => kinds is not null;

    public double Score(int row) => ranking.Scores.Values[ranking.Order[row]];

    public override void CountLeftOut(int owner, LeftOutTally tally, ref FilterWork work) =>
        LeftOutRelations.CountAll(filter, [], tally, ref work);

    protected override EntityRow EntityAt(int row) => ranking.Scores.Structure.Rows[ranking.Order[row]];

    protected override bool Selects(int owner, int row, ref FilterWork work) => kinds is null || kinds[Graph.Entities.Kinds[EntityAt(row)]];
}
