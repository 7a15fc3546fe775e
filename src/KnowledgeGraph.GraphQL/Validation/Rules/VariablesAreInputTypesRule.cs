using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Variables are scalars, enums or input objects.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types"/>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "VariablesAreInputTypes";

    public override void EnterVariableDefinition(VariableDefinitionNode definition, GraphQLType? type)
    {
        if (type is { IsInput: false })
        {
            Report($"Variable \"${definition.Variable.Name}\" cannot be non-input type \"{definition.Type}\".", definition.Type.Start);
        }
    }
}
