using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Conflicts;

/// <summary><c>Query.conflicts</c>: the settled disagreements, all or those about one entity.</summary>
internal sealed class ConflictsResolver() : ConnectionResolver(CursorScope.Conflicts)
{
    protected override RowList? Bind(FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context)
    {
        if (arguments.Get<string>("about") is not { } id)
            return new ConflictList(graph, ConflictList.AboutAnything, cursors, page);
        return new ConflictList(graph, graph.TryFindEntity(id, out var entity) ? entity.Index : ConflictList.AboutNothing, cursors, page);
    }
}
