using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>No two variables of an operation have the same name.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Variable-Uniqueness"/>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "UniqueVariableNames";

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        foreach (var (name, starts) in Duplicates.Find(
            operation.VariableDefinitions,
            static definition => definition.Variable.Name,
            static definition => definition.Variable.NameStart))
        {
            Report($"There can be only one variable named \"${name}\".", starts);
        }
    }
}
