using KnowledgeGraph.Api.Filters;

namespace KnowledgeGraph.Api.Conflicts;

/// <summary>What conditions on conflicts ask about.</summary>
internal static class ConflictFilterFields
{
    public static IReadOnlyList<FilterField> Create(GraphFilters filters) =>
    [
        Text("constraint", "Which constraint is broken.", static conflict => conflict.ConstraintUtf8),
        Text("reason", "Why the preferred one is preferred.", static conflict => conflict.ReasonUtf8),
        new("statements", filters.Names.ListOf(GraphFilters.StatementName), "The statements that cannot all hold.", (conditions, scope) =>
        {
            var graph = scope.Graph;
            return ListConditions.Compile(conditions, new Parts(conflict => graph.Conflict(conflict).Statements.Count), element =>
            {
                var test = filters.Statement.CompileInside(element, scope, hasStatement: false);
                return (conflict, part, ref work) => test(graph.Conflict(conflict).Statements[part].Index, -1, ref work);
            });
        }),
    ];

    private delegate ReadOnlySpan<byte> ConflictText(Conflict conflict);

    private static FilterField Text(string name, string description, ConflictText read) => new(name, "StringFilter", description, (operators, scope) =>
    {
        var test = TextOperators.Compile(operators, scope);
        var graph = scope.Graph;
        return (conflict, _, ref _) => test(read(graph.Conflict(conflict)));
    });
}
