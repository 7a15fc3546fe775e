using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Sources;

/// <summary><c>Query.sources</c>: the documents, by id unless an order is asked for.</summary>
internal sealed class SourcesResolver(SchemaContext schema) : ConnectionResolver(CursorScope.Sources)
{
    /// <summary>New definitions, as every field needs its own.</summary>
    public static ArgumentDefinition[] Arguments() =>
    [
        .. ListArguments.Create(GraphFilters.SourceName, GraphOrders.SourceName),
        .. StatementArguments.InTime(),
        .. PageArguments.Create(),
    ];

    protected override RowList? Bind(FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context)
    {
        if (StatementArguments.Read(arguments, StatementArguments.Defaults, context) is not { } options)
        {
            return null;
        }

        var scope = new FilterScope(graph, options, hasStatement: false, context);
        return ListArguments.Read(
            arguments, schema.Filters.Source, schema.Orders.Source, scope, cursors, page, schema.Options.MaximumFilterSteps) is { } query
            ? new SourceRows(graph, options.KnownAsOf, query)
            : null;
    }
}
