using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Search;

namespace KnowledgeGraph.Api.Search;

/// <summary>The results of a search. A row is a position among all hits, of which only those needed for the page are loaded.</summary>
/// <param name="offset">The position of the first loaded hit.</param>
/// <param name="whole">The same list with all hits loaded.</param>
internal sealed class SearchList(
    SearchPage found, int offset, FactGraph graph, EntityPresence? presence, ListQuery query, Func<CancellationToken, SearchList> whole)
    : FoundEntityList(graph, presence, query)
{
    public override int RowCount => found.TotalCount;

    public override RowList Whole(ResolveContext context) => found.Hits.Length == found.TotalCount
        ? this
        : whole(context.CancellationToken);

    public SearchHit Hit(int row) => found.Hits[row - offset];

    protected override EntityRow EntityAt(int row) => Hit(row).Entity.Row;
}
