using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Entities;

/// <summary>The field of the query root that lists the entities of a kind.</summary>
internal sealed class EntitiesResolver(Kind kind, KindFilter filter) : ConnectionResolver(CursorScope.Entities)
{
    protected override RowList? Bind(FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context)
    {
        var budget = new FilterBudget(context);
        var test = arguments.Get<InputObject>("where") is { } where ? filter.Compile(where, graph, budget) : null;
        return budget.IsExceeded ? null : new EntityList(graph, kind, test, cursors, page);
    }

    protected override int OwnerOf(in Source parent) => 0;
}
