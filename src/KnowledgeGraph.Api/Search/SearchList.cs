using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Search;

namespace KnowledgeGraph.Api.Search;

/// <summary>What a search found; a row is a place among all hits, of which only those of the page are at hand.</summary>
/// <param name="offset">The place of the first hit at hand.</param>
internal sealed class SearchList(SearchPage found, int offset, FactGraph graph, CursorFormat cursors, PageRequest page)
    : RowList(graph, cursors, page)
{
    public override RowRange Range(int owner, int index) => new(0, found.TotalCount);

    public override Source Node(int owner, int row) => Handles.Entity(Hit(row).Entity);

    public SearchHit Hit(int row) => found.Hits[row - offset];
}
