using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Sources;

/// <summary>The sources, by id by default.</summary>
/// <param name="knownAsOf">Only those published by the end of this <see cref="Day"/>, for certain; null for all.</param>
internal sealed class SourceRows(FactGraph graph, int? knownAsOf, ListQuery query) : ConditionedList(graph, query)
{
    public override int RowCount => Graph.Sources.Count;

    protected override bool IsSelected => knownAsOf is not null;

    public override RowRange Range(int owner, int index) => new(0, Graph.Sources.Count);

    public override ObjectHandle Node(int owner, int row) => Handles.Document(Graph, new SourceRow(row));

    protected override bool Selects(int owner, int row, ref FilterWork work) =>
        Graph.Source(new SourceRow(row)) is var source && !source.PublishedUtf8.IsEmpty && source.PublishedLatestDay <= knownAsOf;

    // Sources are sorted by id.
    protected override int CompareIds(int item, int place, int otherItem, int otherPlace) => item.CompareTo(otherItem);
}
