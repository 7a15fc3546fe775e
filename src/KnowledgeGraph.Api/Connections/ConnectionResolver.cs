using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Connections;

/// <summary>A connection field: binds its arguments to a list, and reads a page of it for each object.</summary>
internal abstract class ConnectionResolver(CursorScope scope) : ObjectResolver
{
    public sealed override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var graph = (FactGraph)context.Root!;
        var cursors = new CursorFormat(graph, scope);
        return PageArguments.TryRead(arguments, cursors, context, out var page)
            ? Bind(graph, cursors, page, arguments, context)
            : null;
    }

    /// <summary>What the edges and nodes of one page come to at most.</summary>
    public sealed override int MaximumItems(object? bound) => bound is RowList list ? list.Page.Size : 0;

    public sealed override Source Resolve(in Source parent, ResolveContext context) =>
        RowPage.Read((RowList)context.Bound!, OwnerOf(parent), context);

    /// <summary>Binds the arguments beside those of paging.</summary>
    protected abstract RowList? Bind(
        FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context);

    /// <summary>The row of the object that the field is read from.</summary>
    protected virtual int OwnerOf(in Source parent) => parent.A;
}
