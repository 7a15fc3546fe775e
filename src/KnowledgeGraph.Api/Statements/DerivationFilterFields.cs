using KnowledgeGraph.Api.Filters;

namespace KnowledgeGraph.Api.Statements;

/// <summary>What conditions on a derivation ask about. The row is the conclusion, the place the number of the derivation.</summary>
internal static class DerivationFilterFields
{
    public static IReadOnlyList<FilterField> Create(GraphFilters filters) =>
    [
        new("rule", "StringFilter", "The rule of the ontology, or the property of a predicate that served as one.", (operators, scope) =>
        {
            var test = TextOperators.Compile(operators, scope);
            var graph = scope.Graph;
            return (conclusion, derivation, ref _) => test(graph.Statement(conclusion).Derivations[derivation].RuleUtf8);
        }),
        new("premise", GraphFilters.StatementName, "A statement that it was drawn from.", (conditions, scope) =>
        {
            var test = filters.Statement.CompileInside(conditions, scope, hasStatement: false);
            var graph = scope.Graph;
            return (int conclusion, int derivation, ref FilterWork work) =>
            {
                foreach (var premise in graph.Statement(conclusion).Derivations[derivation].Premises)
                {
                    if (!work.Step())
                    {
                        return false;
                    }

                    if (test(premise.Index, -1, ref work))
                    {
                        return true;
                    }
                }

                return false;
            };
        }),
    ];
}
