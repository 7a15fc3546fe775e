using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;

namespace KnowledgeGraph.Api.Sources;

/// <summary>The conditions on a passage. The row is a statement, the place the index of the passage.</summary>
internal static class EvidenceFilter
{
    public static ObjectFilter Create(FilterCatalog filters) => new(
        TypeNames.FilterOf(TypeNames.Evidence),
        "Conditions on a passage that supports a statement.",
        [
            new(SourceFieldNames.Source, TypeFamily.Source.Filter, "The source.", (conditions, scope) =>
            {
                var test = filters[TypeFamily.Source].CompileInside(conditions, scope, hasStatement: false);
                var graph = scope.Graph;
                return (statement, passage, ref work) =>
                    test(graph.Statement(new StatementRow(statement)).Evidence[passage].Source.Row.Index, -1, ref work);
            }),
            new(
                SourceFieldNames.Verified,
                OperatorTypes.BooleanFilter,
                "Whether the document was available when the set was compiled and contains what is cited.",
                (operators, scope) =>
                {
                    var test = ValueOperators.Compile<bool>(operators, scope);
                    var graph = scope.Graph;
                    return (statement, passage, ref _) => test(graph.Statement(new StatementRow(statement)).Evidence[passage].IsVerified);
                }),
            new(
                SourceFieldNames.Fit,
                TypeNames.FilterOf(FitTypes.Fit),
                "How the passage fits the statement.",
                (conditions, scope) => filters[FitTypes.Fit].Compile((GraphQL.Execution.InputObject)conditions, scope)),
        ]);
}
