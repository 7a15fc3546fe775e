using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>No two arguments of a field or of a directive have the same name.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Argument-Uniqueness"/>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override string Name => "UniqueArgumentNames";

    public override void EnterArguments(ImmutableArray<ArgumentNode> arguments)
    {
        foreach (var (name, starts) in Duplicates.Find(
            arguments,
            static argument => argument.Name,
            static argument => argument.Start))
        {
            Report($"There can be only one argument named \"{name}\".", starts);
        }
    }
}
