using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Type conditions name objects, interfaces and unions.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types"/>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "FragmentsOnCompositeTypes";

    public override void EnterInlineFragment(InlineFragmentNode fragment, CompositeType? parent)
    {
        if (fragment.TypeCondition is { } condition && IsNotComposite(condition))
        {
            Report($"Fragment cannot condition on non composite type \"{condition.Name}\".", condition.Start);
        }
    }

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
        var condition = fragment.TypeCondition;
        if (IsNotComposite(condition))
        {
            Report($"Fragment \"{fragment.Name}\" cannot condition on non composite type \"{condition.Name}\".", condition.Start);
        }
    }

    private bool IsNotComposite(NamedTypeNode condition) => Schema.FindType(condition.Name) is not (null or CompositeType);
}
