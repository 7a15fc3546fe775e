using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Search;

namespace KnowledgeGraph.Api.Search;

/// <summary><c>Query.search</c>.</summary>
internal sealed class SearchResolver : ObjectResolver
{
    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var graph = FactSetRoot.GraphOf(context);
        var text = arguments.Get<string>("text")!;
        if (text.Length > FactGraph.MaxSearchLength)
        {
            context.Fail(
                $"text has {text.Length} characters: a search takes {FactGraph.MaxSearchLength} at most.", ApiErrorCodes.ArgumentOutOfRange);
            return null;
        }

        var cursors = new CursorFormat(graph, CursorScope.Search);
        return PageArguments.TryRead(arguments, cursors, context, out var page)
            ? new Request(text, arguments.GetList<Kind>("kinds"), graph, cursors, page)
            : null;
    }

    public override int MaximumItems(object? bound) => bound is Request request ? request.Page.Size : 0;

    public override Source Resolve(in Source parent, ResolveContext context)
    {
        var (text, kinds, graph, cursors, page) = (Request)context.Bound!;
        var offset = page.After + 1;
        var found = graph.Search(text, kinds, offset, page.Size, context.CancellationToken);
        return RowPage.Read(new SearchList(found, offset, graph, cursors, page), 0, context);
    }

    private sealed record Request(string Text, Kind[]? Kinds, FactGraph Graph, CursorFormat Cursors, PageRequest Page);
}

/// <summary><c>SearchEdge.score</c>.</summary>
internal sealed class SearchScoreResolver : LeafResolver
{
    public override void Write(in Source parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteDouble(((SearchList)RowPage.ListOf(parent)).Hit(parent.A).Score);
}

/// <summary><c>SearchEdge.matchedOn</c>.</summary>
internal sealed class SearchFieldResolver(EnumTable fields) : LeafResolver
{
    public override void Write(in Source parent, ResolveContext context, ResponseWriter writer) =>
        fields.Write((int)((SearchList)RowPage.ListOf(parent)).Hit(parent.A).MatchedOn, writer);
}

/// <summary><c>SearchEdge.matchedText</c>.</summary>
internal sealed class SearchTextResolver : LeafResolver
{
    public override void Write(in Source parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteString(((SearchList)RowPage.ListOf(parent)).Hit(parent.A).MatchedTextUtf8);
}

/// <summary>Something that is or is not so of a hit.</summary>
internal sealed class SearchFlagResolver(Func<SearchHit, bool> read) : LeafResolver
{
    public override void Write(in Source parent, ResolveContext context, ResponseWriter writer) =>
        writer.WriteBoolean(read(((SearchList)RowPage.ListOf(parent)).Hit(parent.A)));
}
