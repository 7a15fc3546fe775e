using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Relations;

/// <summary>The field that a predicate, or the inverse of one, is on an entity.</summary>
internal sealed class RelationResolver(KindRelation relation, SchemaContext schema)
    : ConnectionResolver(CursorScope.Edges, (relation.Predicate.Index * 2) + (relation.Direction == Direction.In ? 1 : 0))
{
    private readonly EdgeFilterOptions _defaults = new() { Predicates = [relation.Predicate], Direction = relation.Direction };

    protected override RowList? Bind(FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context)
    {
        if (StatementArguments.Read(arguments, _defaults, context) is not { } options)
        {
            return null;
        }

        var scope = new FilterScope(graph, options, hasStatement: true, context);
        var target = schema.Names.TargetOf(relation);
        return ListArguments.Read(
            arguments, schema.Filters.Of(target), schema.Orders.Of(target), scope, cursors, page, schema.Options.MaximumFilterSteps) is { } query
            ? new RelationList(relation, EdgeFilter.Compile(graph, MentionedTraits.WidenForEntities(options, arguments["where"])), query)
            : null;
    }
}
