using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;

namespace KnowledgeGraph.Api.Statements;

/// <summary>The conditions on a derivation. The row is the conclusion, the place the index of the derivation.</summary>
internal static class DerivationFilter
{
    public static ObjectFilter Create(FilterCatalog filters) => new(
        TypeNames.FilterOf(StatementTypes.Derivation),
        "Conditions on a derivation of a statement.",
        [
            new(
                StatementFieldNames.Rule,
                OperatorTypes.StringFilter,
                "The rule of the ontology, or the characteristic of a predicate that acts as one.",
                (operators, scope) =>
                {
                    var test = TextOperators.Compile(operators, scope);
                    var graph = scope.Graph;
                    return (conclusion, derivation, ref _) =>
                        test(graph.Statement(new StatementRow(conclusion)).Derivations[derivation].RuleUtf8);
                }),
            new("premise", TypeFamily.Statement.Filter, "One of the premises.", (conditions, scope) =>
            {
                var test = filters[TypeFamily.Statement].CompileInside(conditions, scope, hasStatement: false);
                var graph = scope.Graph;
                return (int conclusion, int derivation, ref FilterWork work) =>
                {
                    foreach (var premise in graph.Statement(new StatementRow(conclusion)).Derivations[derivation].Premises)
                    {
                        if (!work.Step())
                        {
                            return false;
                        }

                        if (test(premise.Row.Index, -1, ref work))
                        {
                            return true;
                        }
                    }

                    return false;
                };
            }),
        ]);
}
