using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Lists;

/// <summary>A connection field: binds its arguments once, and reads a page of a list for each object.</summary>
internal abstract class PagedField(CursorScope scope) : ObjectResolver
{
    public sealed override object? Bind(ArgumentValues arguments, BindContext context)
    {
        if (!AreInOrder(arguments, context))
        {
            return null;
        }

        var graph = FactSetRoot.GraphOf(context);
        var cursors = new CursorFormat(graph, scope, Number(arguments));
        return PageArguments.TryRead(arguments, cursors, context, out var page) ? Bind(graph, cursors, page, arguments, context) : null;
    }

    /// <summary>The number of edges or nodes on one page at most.</summary>
    public sealed override int MaxItems(object? bound) => bound is IPaged paged ? paged.Page.Size : 0;

    /// <summary>Tells lists of one scope apart, such as those of two kinds: a cursor of one is not a cursor of the other.</summary>
    protected virtual int Number(ArgumentValues arguments) => 0;

    /// <summary>Looks at arguments before those of paging; false when they make no sense and the context has been told so.</summary>
    protected virtual bool AreInOrder(ArgumentValues arguments, BindContext context) => true;

    /// <summary>Binds the arguments beside those of paging; null when they make no sense and the context has been told so.</summary>
    protected abstract IPaged? Bind(FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context);
}

/// <summary>What the arguments of a connection field are bound to.</summary>
internal interface IPaged
{
    PageRequest Page { get; }
}
