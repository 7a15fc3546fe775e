using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A fragment is spread only where an object may be of its type.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible"/>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "PossibleFragmentSpreads";

    public override void EnterInlineFragment(InlineFragmentNode fragment, CompositeType? parent)
    {
        if (fragment.TypeCondition is { } condition && IsImpossible(condition, parent, out var type))
        {
            Report(
                $"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".",
                fragment.Start);
        }
    }

    public override void EnterFragmentSpread(FragmentSpreadNode spread, CompositeType? parent)
    {
        if (Context.Fragments.Find(spread.Name) is { } fragment && IsImpossible(fragment.TypeCondition, parent, out var type))
        {
            Report(
                $"Fragment \"{spread.Name}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".",
                spread.Start);
        }
    }

    private bool IsImpossible(NamedTypeNode condition, CompositeType? parent, out CompositeType? type)
    {
        type = Context.FindComposite(condition);
        return parent is not null && type is not null && !type.Overlaps(parent);
    }
}
