using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Every fragment that is spread is defined.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined"/>
internal sealed class KnownFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "KnownFragmentNames";

    public override void EnterFragmentSpread(FragmentSpreadNode spread, CompositeType? parent)
    {
        if (Context.Fragments.Find(spread.Name) is null)
        {
            Report($"Unknown fragment \"{spread.Name}\".", spread.NameStart);
        }
    }
}
