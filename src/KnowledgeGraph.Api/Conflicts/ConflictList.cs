using KnowledgeGraph.Api.Connections;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Conflicts;

/// <summary>The conflicts, by their first statement.</summary>
/// <param name="about">The entity that a statement of the conflict is about, at either end.</param>
internal sealed class ConflictList(FactGraph graph, int about, CursorFormat cursors, PageRequest page) : RowList(graph, cursors, page)
{
    /// <summary>Every conflict.</summary>
    public const int AboutAnything = -1;

    /// <summary>An entity that does not exist: no conflict.</summary>
    public const int AboutNothing = -2;

    public override bool IsFiltered => about != AboutAnything;

    public override RowRange Range(int owner, int index) => new(0, about == AboutNothing ? 0 : Graph.Conflicts.Count);

    public override bool Contains(int owner, int row)
    {
        if (about == AboutAnything)
            return true;
        foreach (var statement in Graph.Conflict(row).Statements.Indices)
        {
            if (Graph.Statements.Subjects[statement] == about
                || (Graph.Statements.ObjectKinds[statement] == ValueKind.Entity && Graph.Statements.Objects[statement] == about))
            {
                return true;
            }
        }

        return false;
    }

    public override Source Node(int owner, int row) => Handles.Conflict(Graph, row);
}
