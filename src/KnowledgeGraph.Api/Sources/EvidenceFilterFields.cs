using KnowledgeGraph.Api.Filters;

namespace KnowledgeGraph.Api.Sources;

/// <summary>What conditions on a passage ask about. The row is a statement, the place the number of the passage.</summary>
internal static class EvidenceFilterFields
{
    public static IReadOnlyList<FilterField> Create(GraphFilters filters) =>
    [
        new("source", GraphFilters.SourceName, "The document.", (conditions, scope) =>
        {
            var test = filters.Source.CompileInside(conditions, scope, hasStatement: false);
            var graph = scope.Graph;
            return (statement, passage, ref work) => test(graph.Statement(statement).Evidence[passage].Source.Index, -1, ref work);
        }),
        new("verified", "BooleanFilter", "Whether the passage was found where it is said to stand.", (operators, scope) =>
        {
            var test = ValueOperators.Compile<bool>(operators, scope);
            var graph = scope.Graph;
            return (statement, passage, ref _) => test(graph.Statement(statement).Evidence[passage].IsVerified);
        }),
    ];
}
