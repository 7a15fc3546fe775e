using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Lists;

/// <summary>A connection field: binds its arguments to a list, and reads a page of it for each object.</summary>
/// <param name="number">Tells lists of one scope apart, such as those of two kinds: a cursor of one is none of the other.</param>
internal abstract class ConnectionResolver(CursorScope scope, int number = 0) : ObjectResolver
{
    public sealed override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var graph = FactSetRoot.GraphOf(context);
        var cursors = new CursorFormat(graph, scope, number);
        if (!PageArguments.TryRead(arguments, cursors, context, out var page) || Bind(graph, cursors, page, arguments, context) is not { } list)
        {
            return null;
        }

        return PageArguments.LieWithin(list, context) ? list : null;
    }

    /// <summary>What the edges and nodes of one page come to at most.</summary>
    public sealed override int MaximumItems(object? bound) => bound is RowList list ? list.Page.Size : 0;

    public sealed override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) =>
        RowPage.Read((RowList)context.Bound!, OwnerOf(parent), context);

    /// <summary>Binds the arguments beside those of paging.</summary>
    protected abstract RowList? Bind(
        FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context);

    /// <summary>The row of the object that the field is read from.</summary>
    protected virtual int OwnerOf(in ObjectHandle parent) => parent.Row;
}
