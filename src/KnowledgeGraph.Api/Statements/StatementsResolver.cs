using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Statements;

/// <summary>A list of statements.</summary>
/// <param name="create">Makes the list once its arguments are bound.</param>
internal sealed class StatementsResolver(CursorScope scope, SchemaContext schema, Func<EdgeFilter, ListQuery, StatementList> create)
    : ConnectionResolver(scope)
{
    /// <summary>New definitions, as every field needs its own.</summary>
    public static ArgumentDefinition[] Arguments() =>
    [
        Define.Argument("predicates", "[Predicate!]", "Only statements with one of these predicates."),
        .. ListArguments.Create(GraphFilters.StatementName, GraphOrders.StatementName),
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
        if (StatementArguments.Read(arguments, defaults, context) is not { } options)
        {
            return null;
        }

        var conditions = new FilterScope(graph, options, hasStatement: false, context);
        return ListArguments.Read(
            arguments, schema.Filters.Statement, schema.Orders.Statement, conditions, cursors, page, schema.Options.MaximumFilterSteps) is { } query
            ? create(EdgeFilter.Compile(graph, MentionedTraits.WidenForStatements(options, arguments["where"])), query)
            : null;
    }
}
