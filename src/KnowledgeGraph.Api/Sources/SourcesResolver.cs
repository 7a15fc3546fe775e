using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Sources;

/// <summary><c>Query.sources</c>: the documents, by id.</summary>
internal sealed class SourcesResolver() : ConnectionResolver(CursorScope.Sources)
{
    protected override RowList? Bind(
        FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context) =>
        new SourceList(graph, cursors, page);

    private sealed class SourceList(FactGraph graph, CursorFormat cursors, PageRequest page) : RowList(graph, cursors, page)
    {
        public override RowRange Range(int owner, int index) => new(0, Graph.Sources.Count);

        public override Source Node(int owner, int row) => Handles.Document(Graph, row);
    }
}
