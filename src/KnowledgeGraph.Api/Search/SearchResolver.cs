using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Search;

/// <summary><c>Query.search</c>.</summary>
internal sealed class SearchResolver(SchemaContext schema) : ObjectResolver
{
    public static ArgumentDefinition[] Arguments() =>
    [
        Define.Argument("text", "String!", $"What to look for, up to {FactGraph.MaxSearchLength} characters."),
        Define.Argument("kinds", "[EntityKind!]", "Only entities of these kinds."),
        Define.Argument("where", GraphFilters.EntityName, "Only what fulfils this."),
        .. StatementArguments.ForLists(),
        .. PageArguments.Create(),
    ];

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
        if (!PageArguments.TryRead(arguments, cursors, context, out var page)
            || StatementArguments.Read(arguments, new EdgeFilterOptions(), context) is not { } options)
        {
            return null;
        }

        var scope = new FilterScope(graph, options, hasStatement: false, context);
        return ListArguments.Read(arguments, schema.Filters.Entity, order: null, scope, cursors, page, schema.Options.MaximumFilterSteps) is { } query
            ? new Request(text, arguments.GetList<Kind>("kinds"), graph, EntityPresence.For(graph, options), query)
            : null;
    }

    public override int MaximumItems(object? bound) => bound is Request request ? request.List.Page.Size : 0;

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var (text, kinds, graph, presence, query) = (Request)context.Bound!;

        // Without conditions the page can be cut out of the ranking; else every hit must be looked at.
        var isSlice = query.Where is null && presence is null && !query.Page.IsBackward;
        var (offset, count) = isSlice ? (query.Page.After + 1, query.Page.Size) : (0, int.MaxValue);
        var found = graph.Search(text, kinds, offset, count, context.CancellationToken);
        return new SearchList(found, offset, graph, presence, query).Read(context);
    }

    private sealed record Request(string Text, Kind[]? Kinds, FactGraph Graph, EntityPresence? Presence, ListQuery List);
}
