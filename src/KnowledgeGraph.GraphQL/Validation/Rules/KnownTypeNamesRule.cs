using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation.Suggestions;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Every type that the document names is in the schema.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence"/>
internal sealed class KnownTypeNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "KnownTypeNames";

    public override void EnterNamedType(NamedTypeNode node)
    {
        if (Schema.FindType(node.Name) is null)
        {
            var suggestion = DidYouMean.Say(Context, node.Name, Schema.Types.Select(static type => type.Name));
            Report($"Unknown type \"{node.Name}\".{suggestion}", node.Start);
        }
    }
}
