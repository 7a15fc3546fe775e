using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Relations;

/// <summary>The field that a predicate, or the inverse of one, is on an entity.</summary>
internal sealed class RelationResolver(KindRelation relation) : ConnectionResolver(CursorScope.Edges)
{
    private readonly EdgeFilterOptions _defaults = new() { Predicates = [relation.Predicate], Direction = relation.Direction };

    protected override RowList? Bind(
        FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context) =>
        StatementArguments.Read(arguments, _defaults, context) is { } options
            ? new RelationList(relation, EdgeFilter.Compile(graph, options), cursors, page)
            : null;
}
