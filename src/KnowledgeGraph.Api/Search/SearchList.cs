using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Search;

namespace KnowledgeGraph.Api.Search;

/// <summary>What a search found; a row is a place among all hits, of which only those that the page is read from need be at hand.</summary>
/// <param name="offset">The place of the first hit at hand.</param>
internal sealed class SearchList(SearchPage found, int offset, FactGraph graph, EntityPresence? presence, ListQuery query)
    : FoundEntityList(graph, presence, query)
{
    public override int RowCount => found.TotalCount;

    public SearchHit Hit(int row) => found.Hits[row - offset];

    protected override EntityRow EntityAt(int row) => Hit(row).Entity.Row;
}
