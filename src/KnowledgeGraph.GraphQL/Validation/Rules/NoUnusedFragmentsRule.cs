using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Every fragment is reached from some operation.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used"/>
internal sealed class NoUnusedFragmentsRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "NoUnusedFragments";

    public override void LeaveDocument(DocumentNode document)
    {
        if (!document.Definitions.Any(static definition => definition is FragmentDefinitionNode))
        {
            return;
        }

        var operations = document.Definitions.OfType<OperationDefinitionNode>().Select(static operation => operation.SelectionSet);
        var used = Context.Fragments.ReachableFrom(operations).Select(static fragment => fragment.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name))
            {
                Report($"Fragment \"{fragment.Name}\" is never used.", fragment.Start);
            }
        }
    }
}
