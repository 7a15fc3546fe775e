using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Lists.Facets;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Sources;

/// <summary>The sources, by id by default.</summary>
/// <param name="view">The sources that exist, and the day by the end of which one must have been published for certain.</param>
internal sealed class SourceRows(FactGraph graph, EdgeFilterOptions view, ListQuery query) : ConditionedList(graph, query)
{
    public override int RowCount => Graph.Sources.Count;

    protected override bool HasRowsOfTable => true;

    protected override bool IsSelected => view.KnownAsOf is not null || !view.WithoutSources.IsEmpty;

    public override RowRange Range(int owner, int index) => new(0, Graph.Sources.Count);

    public override FacetParts Parts => FacetParts.Source;

    public override SourceRow SourceAt(int owner, int row) => new(row);

    public override ObjectHandle Node(int owner, int row) => Handles.Document(Graph, new SourceRow(row));

    protected override bool Selects(int owner, int row, ref FilterWork work) =>
        ReasonAgainst(owner, row, ref work) is null;

    protected override LeftOutReason? ReasonAgainst(int owner, int row, ref FilterWork work)
    {
        var source = Graph.Source(new SourceRow(row));
        if (view.WithoutSources.Contains(source))
        {
            return LeftOutReason.Source;
        }

        return view.KnownAsOf is not { } day
            || (source.PublishedUtf8.IsEmpty ? view.UndatedSources : source.PublishedLatestDay <= day)
            ? null
            : LeftOutReason.Knowledge;
    }

    // Sources are sorted by id.
    protected override int CompareIds(int item, int place, int otherItem, int otherPlace) => item.CompareTo(otherItem);
}
