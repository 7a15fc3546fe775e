using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Relations;

/// <summary><c>Entity.relationships</c>: every relation of an entity, whatever its predicate.</summary>
internal sealed class RelationshipsResolver(SchemaContext schema) : ConnectionResolver(CursorScope.Relationships)
{
    /// <summary>New definitions, as every field needs its own.</summary>
    public static ArgumentDefinition[] Arguments() =>
    [
        Define.Argument("predicates", "[Predicate!]", "Only relations with one of these predicates."),
        Define.Argument("direction", "Direction", "Only relations that it is the subject of (`OUT`), or the object (`IN`).", "ANY"),
        Define.Argument("kinds", "[EntityKind!]", "Only relations to entities of these kinds."),
        .. ListArguments.Create(GraphFilters.EntityName, GraphOrders.EntityName),
        .. StatementArguments.InTime(),
        .. PageArguments.Create(),
    ];

    protected override RowList? Bind(FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context)
    {
        var defaults = new EdgeFilterOptions
        {
            Predicates = [.. arguments.GetList<Predicate>("predicates") ?? []],
            Kinds = [.. arguments.GetList<Kind>("kinds") ?? []],
            Direction = arguments.GetValue<Direction>("direction") ?? Direction.Any,
        };
        if (StatementArguments.Read(arguments, defaults, context) is not { } options)
        {
            return null;
        }

        var scope = new FilterScope(graph, options, hasStatement: true, context);
        return ListArguments.Read(
            arguments, schema.Filters.Entity, schema.Orders.Entity, scope, cursors, page, schema.Options.MaximumFilterSteps) is { } query
            ? new RelationshipList(EdgeFilter.Compile(graph, MentionedTraits.WidenForEntities(options, arguments["where"])), query)
            : null;
    }
}
