using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Statements;

/// <summary>Statements in the order of the graph: by subject, predicate, object, then id.</summary>
internal abstract class StatementList(EdgeFilter filter, CursorFormat cursors, PageRequest page) : RowList(filter.Graph, cursors, page)
{
    public override bool IsFiltered => true;

    public override bool Contains(int owner, int row) => filter.AllowsStatement(StatementAt(owner, row));

    public override Source Node(int owner, int row) => Handles.Statement(Graph, StatementAt(owner, row));

    /// <summary>The statement at a row of the list.</summary>
    protected virtual int StatementAt(int owner, int row) => row;
}

/// <summary>Every statement.</summary>
internal sealed class AllStatementsList(EdgeFilter filter, CursorFormat cursors, PageRequest page) : StatementList(filter, cursors, page)
{
    public override RowRange Range(int owner, int index) => new(0, Graph.Statements.Count);
}

/// <summary>The statements that an entity is the subject of.</summary>
internal sealed class SubjectStatementsList(EdgeFilter filter, CursorFormat cursors, PageRequest page)
    : StatementList(filter, cursors, page)
{
    public override RowRange Range(int owner, int index) => Graph.StatementsOf(owner);
}

/// <summary>The statements that have a passage in a source. A row is the place of a statement among them.</summary>
internal sealed class SourceStatementsList(EdgeFilter filter, CursorFormat cursors, PageRequest page) : StatementList(filter, cursors, page)
{
    public override RowRange Range(int owner, int index) => new(0, Graph.Source(owner).Statements.Count);

    protected override int StatementAt(int owner, int row) => Graph.Source(owner).Statements.Indices[row];
}
