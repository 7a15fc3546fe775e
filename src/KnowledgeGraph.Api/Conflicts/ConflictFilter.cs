using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;

namespace KnowledgeGraph.Api.Conflicts;

/// <summary>The conditions on conflicts.</summary>
internal static class ConflictFilter
{
    public static ObjectFilter Create(FilterCatalog filters) => new(
        TypeFamily.Conflict.Filter,
        "Conditions on conflicts. All of them must hold.",
        [
            FilterField.Text(
                ConflictFieldNames.Constraint,
                "The violated constraint.",
                static (graph, conflict) => graph.Conflict(new ConflictRow(conflict)).ConstraintUtf8),
            FilterField.Text(
                ConflictFieldNames.Reason,
                "Why the preferred statement is preferred.",
                static (graph, conflict) => graph.Conflict(new ConflictRow(conflict)).ReasonUtf8),
            new(
                ConflictFieldNames.Statements,
                filters.ListOf(TypeFamily.Statement.Filter),
                "The statements in conflict.",
                (conditions, scope) =>
                {
                    var graph = scope.Graph;
                    return ListConditions.Compile(conditions, new Parts(conflict =>
                        graph.Conflict(new ConflictRow(conflict)).Statements.Count), scope, element =>
                    {
                        var test = filters[TypeFamily.Statement].CompileInside(element, scope, hasStatement: false);
                        return (conflict, part, ref work) =>
                            test(graph.Conflict(new ConflictRow(conflict)).Statements[part].Row.Index, -1, ref work);
                    });
                }),
        ]);
}
