using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>No two operations have the same name.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness"/>
internal sealed class UniqueOperationNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "UniqueOperationNames";

    private readonly Dictionary<string, int> _starts = new(StringComparer.Ordinal);

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is { } name && !_starts.TryAdd(name, operation.NameStart))
        {
            Report($"There can be only one operation named \"{name}\".", _starts[name], operation.NameStart);
        }
    }
}
