using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language.Ast;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Every required argument is given.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Required-Arguments"/>
internal sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "ProvidedRequiredArguments";

    public override void LeaveField(FieldNode field, FieldDefinition? definition)
    {
        foreach (var argument in Missing(definition?.Arguments ?? [], field.Arguments))
        {
            Report(
                $"Argument \"{definition}({argument.Name}:)\" of type \"{argument.Type}\" is required, but it was not provided.",
                field.Start);
        }
    }

    public override void EnterDirective(DirectiveNode directive, DirectiveDefinition? definition, string location)
    {
        foreach (var argument in Missing(definition?.Arguments ?? [], directive.Arguments))
        {
            Report(
                $"Argument \"{definition}({argument.Name}:)\" of type \"{argument.Type}\" is required, but it was not provided.",
                directive.Start);
        }
    }

    private static IEnumerable<ArgumentDefinition> Missing(
        IReadOnlyList<ArgumentDefinition> definitions,
        ImmutableArray<ArgumentNode> given) =>
        definitions.Where(definition => definition.IsRequired && !given.Any(argument => argument.Name == definition.Name));
}
