using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation.Suggestions;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Every argument is one of its field or directive.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Argument-Names"/>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "KnownArgumentNames";

    // The field whose arguments come next, and the forms of those that it does not have, once one is needed.
    private IReadOnlyList<ArgumentNode> _siblings = [];
    private Dictionary<string, string>? _deeper;

    public override void EnterField(FieldNode field, FieldDefinition? definition, CompositeType? parent) =>
        (_siblings, _deeper) = (field.Arguments, null);

    public override void EnterFieldArgument(ArgumentNode argument, ArgumentDefinition? definition, FieldDefinition? field)
    {
        if (field is not null && definition is null)
        {
            var suggestion = Context.ShowsForms && NearForms.Elsewhere(argument.Name, argument.Value, field) is { Length: > 0 } elsewhere
                ? elsewhere
                : Suggest(argument, field.Arguments, ref _deeper);
            Report($"Unknown argument \"{argument.Name}\" on field \"{field.Coordinate}\".{suggestion}", argument.Start);
        }
    }

    public override void EnterDirectiveArgument(ArgumentNode argument, ArgumentDefinition? definition, DirectiveDefinition? directive)
    {
        if (directive is not null && definition is null)
        {
            Dictionary<string, string>? deeper = [];
            var suggestion = Suggest(argument, directive.Arguments, ref deeper);
            Report($"Unknown argument \"{argument.Name}\" on directive \"{directive}\".{suggestion}", argument.Start);
        }
    }

    /// <summary>The argument that developers know by this name, the one that has it inside, or those with similar names.</summary>
    private string Suggest(ArgumentNode argument, IReadOnlyList<ArgumentDefinition> definitions, ref Dictionary<string, string>? deeper)
    {
        if (Context.ShowsForms && NearForms.Synonym(argument.Name, definitions) is { } synonym)
        {
            return DidYouMean.Say([synonym]);
        }

        if (Context.ShowsForms)
        {
            deeper ??= NearForms.Deeper(
                _siblings
                    .Where(sibling => !definitions.Any(definition => definition.Name == sibling.Name))
                    .Select(static sibling => (sibling.Name, (GivenValue)new GivenLiteral(sibling.Value))),
                definitions);
        }

        return Context.ShowsForms && deeper!.TryGetValue(argument.Name, out var form)
            ? DidYouMean.SayForm(form)
            : DidYouMean.Say(Context, argument.Name, definitions.Select(static definition => definition.Name));
    }
}
