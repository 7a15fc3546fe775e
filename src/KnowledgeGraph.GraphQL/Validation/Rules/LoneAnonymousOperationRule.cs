using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>An operation without a name is the only one in its document.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation"/>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "LoneAnonymousOperation";

    private bool _hasSeveral;

    public override void EnterDocument(DocumentNode document) =>
        _hasSeveral = document.Definitions.Count(static definition => definition is OperationDefinitionNode) > 1;

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is null && _hasSeveral)
        {
            Report("This anonymous operation must be the only defined operation.", operation.Start);
        }
    }
}
