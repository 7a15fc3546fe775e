using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A directive is used once at one location, unless it is repeatable.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location"/>
internal sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "UniqueDirectivesPerLocation";

    public override void EnterDirectives(ImmutableArray<DirectiveNode> directives)
    {
        var starts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            var isUnique = Schema.FindDirective(directive.Name) is { IsRepeatable: false };
            if (isUnique && !starts.TryAdd(directive.Name, directive.Start))
            {
                Report(
                    $"The directive \"@{directive.Name}\" can only be used once at this location.",
                    starts[directive.Name],
                    directive.Start);
            }
        }
    }
}
