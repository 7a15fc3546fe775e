using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Every variable that an operation defines is used by it, or by its fragments.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-All-Variables-Used"/>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "NoUnusedVariables";

    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            CheckOperation(operation);
        }
    }

    private void CheckOperation(OperationDefinitionNode operation)
    {
        var used = Context.Variables.ReachableFrom(operation, Name)
            .Select(static usage => usage.Variable.Name)
            .ToHashSet(StringComparer.Ordinal);
        var place = operation.Name is { } name ? $" in operation \"{name}\"" : "";
        foreach (var definition in operation.VariableDefinitions)
        {
            if (!used.Contains(definition.Variable.Name))
            {
                Report($"Variable \"${definition.Variable.Name}\" is never used{place}.", definition.Start);
            }
        }
    }
}
