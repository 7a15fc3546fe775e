using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;

namespace KnowledgeGraph.Api.Statements;

/// <summary>The conditions on a review. The row is the statement, the place the index of the review.</summary>
internal static class ReviewFilter
{
    public static ObjectFilter Create() => new(
        TypeNames.FilterOf(StatementTypes.Review),
        "Conditions on a review of a statement.",
        [
            new("by", OperatorTypes.StringFilter, "Who reviewed it.", (operators, scope) =>
            {
                var test = TextOperators.Compile(operators, scope);
                var graph = scope.Graph;
                return (statement, review, ref _) => test(Of(graph, new StatementRow(statement), review).ByUtf8);
            }),
            new("on", OperatorTypes.DateFilter, "The date.", (operators, scope) =>
            {
                var test = ValueOperators.Compile<int>(operators, scope);
                var graph = scope.Graph;
                return (statement, review, ref _) => test(Of(graph, new StatementRow(statement), review).Day);
            }),
            new(
                "isCurrent",
                OperatorTypes.BooleanFilter,
                "Whether the statement, its passages and their sources are still those that were reviewed.",
                (operators, scope) =>
                {
                    var test = ValueOperators.Compile<bool>(operators, scope);
                    var graph = scope.Graph;
                    return (statement, review, ref _) => test(Of(graph, new StatementRow(statement), review).IsCurrent);
                }),
        ]);

    private static Review Of(FactGraph graph, StatementRow statement, int review) => graph.Statement(statement).Reviews[review];
}
