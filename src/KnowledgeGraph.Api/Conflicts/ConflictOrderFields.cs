using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Conflicts;

/// <summary>What conflicts may be ordered by.</summary>
internal static class ConflictOrderFields
{
    public static IReadOnlyList<OrderField> Create(GraphOrders orders) =>
    [
        Text("constraint", "Which constraint is broken.", static conflict => conflict.ConstraintUtf8),
        Text("reason", "Why the preferred one is preferred.", static conflict => conflict.ReasonUtf8),
        OrderField.Of("statementCount", "How many statements are at odds.", static (graph, isDescending) => new ValueOrder<int>(
            (conflict, _) => graph.Conflict(conflict).Statements.Count, isDescending)),
        new("statement", GraphOrders.StatementName, "The first of its statements in the order of the set.", (key, scope) =>
        {
            var graph = scope.Graph;
            return scope.Inside(hasStatement: false) is { } inside && orders.Statement.CompileKey((InputObject)key, inside) is { } order
                ? new OrderThrough((conflict, _) => graph.Conflict(conflict).Statements[0].Index, order)
                : null;
        }),
    ];

    private delegate ReadOnlySpan<byte> ConflictText(Conflict conflict);

    private static OrderField Text(string name, string description, ConflictText read) => OrderField.Of(name, description, (graph, isDescending) =>
        new TextOrder((conflict, _) => read(graph.Conflict(conflict)), isDescending));
}
