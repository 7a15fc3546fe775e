using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Conflicts;

/// <summary>The keys by which conflicts can be ordered.</summary>
internal static class ConflictOrder
{
    public static ObjectOrder Create(OrderCatalog orders) => new(TypeFamily.Conflict,
    [
        Text(ConflictFieldNames.Constraint, "The violated constraint.", static conflict => conflict.ConstraintUtf8),
        Text(ConflictFieldNames.Reason, "Why the preferred statement is preferred.", static conflict => conflict.ReasonUtf8),
        OrderField.Of("statementCount", "The number of statements in conflict.", static (graph, isDescending) => new ValueOrder<int>(
            (conflict, _) => graph.Conflict(new ConflictRow(conflict)).Statements.Count, isDescending)),
        new("statement", TypeFamily.Statement.Order, "Its first statement in the order of the set.", (key, scope) =>
        {
            var graph = scope.Graph;
            return scope.Inside(hasStatement: false) is { } inside
                && orders[TypeFamily.Statement].CompileKey((InputObject)key, inside) is { } order
                ? new OrderThrough((conflict, _) => graph.Conflict(new ConflictRow(conflict)).Statements[0].Row.Index, order)
                : null;
        }),
    ]);

    private delegate ReadOnlySpan<byte> ConflictText(Conflict conflict);

    private static OrderField Text(string name, string description, ConflictText read) => OrderField.Of(
        name, description, (graph, isDescending) =>
            new TextOrder((conflict, _) => read(graph.Conflict(new ConflictRow(conflict))), isDescending));
}
