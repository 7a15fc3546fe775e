using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Relations;

/// <summary><c>Entity.relationships</c>: every relation of an entity, whatever its predicate.</summary>
internal sealed class RelationshipsResolver() : ConnectionResolver(CursorScope.Relationships)
{
    protected override RowList? Bind(FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context)
    {
        var defaults = new EdgeFilterOptions
        {
            Predicates = [.. arguments.GetList<Predicate>("predicates") ?? []],
            Kinds = [.. arguments.GetList<Kind>("kinds") ?? []],
            Direction = arguments.GetValue<Direction>("direction") ?? Direction.Any,
        };
        return StatementArguments.Read(arguments, defaults, context) is { } options
            ? new RelationshipList(EdgeFilter.Compile(graph, options), cursors, page)
            : null;
    }
}
