using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Entities;

/// <summary>The field of the query root that lists the entities of a kind.</summary>
internal sealed class EntitiesResolver(Kind kind, SchemaContext schema) : ConnectionResolver(CursorScope.Entities, kind.Index)
{
    /// <summary>New definitions, as every field needs its own.</summary>
    public static ArgumentDefinition[] Arguments(Kind kind, SchemaContext schema) =>
    [
        .. ListArguments.Create(schema.Names.Of(kind).Filter, schema.Names.Of(kind).Order),
        .. StatementArguments.ForLists(),
        .. PageArguments.Create(),
    ];

    protected override RowList? Bind(FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context)
    {
        if (StatementArguments.Read(arguments, new EdgeFilterOptions(), context) is not { } options)
        {
            return null;
        }

        var scope = new FilterScope(graph, options, hasStatement: false, context);
        var family = schema.Names.Of(kind);
        return ListArguments.Read(
            arguments, schema.Filters.Of(family), schema.Orders.Of(family), scope, cursors, page, schema.Options.MaximumFilterSteps) is { } query
            ? new EntityList(graph, kind, EntityPresence.For(graph, options), query)
            : null;
    }

    protected override int OwnerOf(in ObjectHandle parent) => 0;
}
