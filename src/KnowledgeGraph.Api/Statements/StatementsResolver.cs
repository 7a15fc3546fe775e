using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Types;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Statements;

/// <summary>A list of statements.</summary>
/// <param name="create">Makes the list once its arguments are bound.</param>
internal sealed class StatementsResolver(CursorScope scope, Func<EdgeFilter, CursorFormat, PageRequest, StatementList> create)
    : ConnectionResolver(scope)
{
    /// <summary>New definitions, as every field needs its own.</summary>
    public static ArgumentDefinition[] Arguments() =>
    [
        Define.Argument("predicates", "[Predicate!]", "Only statements with one of these predicates."),
        .. StatementArguments.InTime(),
        .. PageArguments.Create(),
    ];

    protected override RowList? Bind(FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context)
    {
        var defaults = new EdgeFilterOptions
        {
            Predicates = [.. arguments.GetList<Predicate>("predicates") ?? []],
            Direction = Direction.Out,
        };
        return StatementArguments.Read(arguments, defaults, context) is { } options
            ? create(EdgeFilter.Compile(graph, options), cursors, page)
            : null;
    }
}
