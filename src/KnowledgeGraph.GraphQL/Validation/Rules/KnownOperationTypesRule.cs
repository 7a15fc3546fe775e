using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>The schema has a root type for each kind of operation in the document.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Operation-Type-Existence"/>
internal sealed class KnownOperationTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "KnownOperationTypes";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (Schema.RootOf(operation.Operation) is null)
        {
            Report($"The {Describe(operation.Operation)} operation is not supported by the schema.", operation.Start);
        }
    }

    private static string Describe(OperationKind operation) => operation switch
    {
        OperationKind.Mutation => "mutation",
        OperationKind.Subscription => "subscription",
        _ => "query",
    };
}
