using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>No two fragments have the same name.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness"/>
internal sealed class UniqueFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "UniqueFragmentNames";

    private readonly Dictionary<string, int> _starts = new(StringComparer.Ordinal);

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
        if (!_starts.TryAdd(fragment.Name, fragment.NameStart))
        {
            Report($"There can be only one fragment named \"{fragment.Name}\".", _starts[fragment.Name], fragment.NameStart);
        }
    }
}
