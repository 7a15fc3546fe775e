using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Lists;

/// <summary>The items of a page with their cursors.</summary>
internal sealed class EdgesResolver : ObjectListResolver
{
    public static EdgesResolver Instance { get; } = new();

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        count = RowPage.CountOf(parent, context);
        return parent;
    }

    // The handle of an edge: its list, its row, and the row of the owner of the list.
    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context)
    {
        var (row, owner) = (RowPage.RowOf(list, index, context), RowPage.OwnerOf(list, context));
        if (context.Witness is not null)
        {
            context.CiteItem(RowPage.ListOf(list), owner, row);
        }

        return new ObjectHandle(list.Reference, row, owner);
    }
}

/// <summary>The items of a page without cursors.</summary>
internal sealed class NodesResolver : ObjectListResolver
{
    public static NodesResolver Instance { get; } = new();

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        count = RowPage.CountOf(parent, context);
        return parent;
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context)
    {
        var (row, owner) = (RowPage.RowOf(list, index, context), RowPage.OwnerOf(list, context));
        if (context.Witness is not null)
        {
            context.CiteItem(RowPage.ListOf(list), owner, row);
        }

        return RowPage.ListOf(list).Node(owner, row);
    }
}

/// <summary>The page itself, for <c>PageInfo</c>.</summary>
internal sealed class PageInfoResolver : ObjectResolver
{
    public static PageInfoResolver Instance { get; } = new();

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) => parent;
}

/// <summary>The number of items on all pages, counted on demand.</summary>
internal sealed class TotalCountResolver : LeafResolver
{
    public static TotalCountResolver Instance { get; } = new();

    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteInt(RowPage.TotalCount(parent, context));
}

/// <summary>Whether there are items before or after the page.</summary>
internal sealed class HasPageResolver(bool isNext) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteBoolean(isNext ? RowPage.HasNextPage(parent, context) : RowPage.HasPreviousPage(parent, context));
}

/// <summary>The cursor of the first or last item of a page; null if it is empty.</summary>
internal sealed class PageCursorResolver(bool isEnd) : LeafResolver
{
    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
    {
        var count = RowPage.CountOf(parent, context);
        if (count == 0)
        {
            writer.WriteNull();
        }
        else
        {
            RowPage.ListOf(parent).Cursors.Write(RowPage.RowOf(parent, isEnd ? count - 1 : 0, context), writer);
        }
    }
}

/// <summary>The cursor of an edge.</summary>
internal sealed class EdgeCursorResolver : LeafResolver
{
    public static EdgeCursorResolver Instance { get; } = new();

    public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
        RowPage.ListOf(parent).Cursors.Write(parent.Row, writer);
}

/// <summary>The item of an edge.</summary>
internal sealed class EdgeNodeResolver : ObjectResolver
{
    public static EdgeNodeResolver Instance { get; } = new();

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) =>
        RowPage.ListOf(parent).Node(parent.Part, parent.Row);
}
