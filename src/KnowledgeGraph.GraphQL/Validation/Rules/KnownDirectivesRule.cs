using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Every directive is in the schema, and is used at a location where it is allowed.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Directives-Are-Defined"/>
internal sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "KnownDirectives";

    public override void EnterDirective(DirectiveNode directive, DirectiveDefinition? definition, string location)
    {
        if (definition is null)
        {
            Report($"Unknown directive \"@{directive.Name}\".", directive.Start);
        }
        else if (!definition.Locations.Contains(location))
        {
            Report($"Directive \"@{directive.Name}\" may not be used on {location}.", directive.Start);
        }
    }
}
