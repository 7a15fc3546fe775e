using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation.Suggestions;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Every argument is one of its field or directive.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Argument-Names"/>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "KnownArgumentNames";

    public override void EnterFieldArgument(ArgumentNode argument, ArgumentDefinition? definition, FieldDefinition? field)
    {
        if (field is not null && definition is null)
        {
            var suggestion = Context.ShowsForms && NearForms.Elsewhere(argument.Name, argument.Value, field) is { } form
                ? DidYouMean.SayForm(form)
                : Suggest(argument, field.Arguments);
            Report($"Unknown argument \"{argument.Name}\" on field \"{field.Coordinate}\".{suggestion}", argument.Start);
        }
    }

    public override void EnterDirectiveArgument(ArgumentNode argument, ArgumentDefinition? definition, DirectiveDefinition? directive)
    {
        if (directive is not null && definition is null)
        {
            var suggestion = Suggest(argument, directive.Arguments);
            Report($"Unknown argument \"{argument.Name}\" on directive \"{directive}\".{suggestion}", argument.Start);
        }
    }

    /// <summary>The argument that developers know by this name, the one that has it inside, or those with similar names.</summary>
    private string Suggest(ArgumentNode argument, IReadOnlyList<ArgumentDefinition> definitions)
    {
        if (Context.ShowsForms && NearForms.Synonym(argument.Name, definitions) is { } synonym)
        {
            return DidYouMean.Say([synonym]);
        }

        return Context.ShowsForms && NearForms.Deeper(argument.Name, argument.Value, definitions) is { } form
            ? DidYouMean.SayForm(form)
            : DidYouMean.Say(Context, argument.Name, definitions.Select(static definition => definition.Name));
    }
}
