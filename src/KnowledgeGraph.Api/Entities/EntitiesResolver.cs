using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Entities;

/// <summary>The field of the query root that lists the entities of a kind.</summary>
internal sealed class EntitiesResolver(Kind kind) : ConnectionResolver(CursorScope.Entities)
{
    protected override RowList? Bind(FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context) =>
        new EntityList(graph, kind, cursors, page);

    protected override int OwnerOf(in Source parent) => 0;
}
