using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Every variable that an operation uses, directly or in its fragments, is defined by it.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined"/>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "NoUndefinedVariables";

    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            CheckOperation(operation);
        }
    }

    private void CheckOperation(OperationDefinitionNode operation)
    {
        var defined = operation.VariableDefinitions.Select(static definition => definition.Variable.Name).ToHashSet(StringComparer.Ordinal);
        var place = operation.Name is { } name ? $" by operation \"{name}\"" : "";
        foreach (var (variable, _, _, _) in Context.Variables.ReachableFrom(operation, Name))
        {
            if (!defined.Contains(variable.Name))
            {
                Report($"Variable \"${variable.Name}\" is not defined{place}.", variable.Start, operation.Start);
            }
        }
    }
}
