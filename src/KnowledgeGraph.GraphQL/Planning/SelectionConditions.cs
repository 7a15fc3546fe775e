using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Coercion;
using KnowledgeGraph.GraphQL.Language.Ast;

namespace KnowledgeGraph.GraphQL.Planning;

/// <summary>Decides <c>@skip</c> and <c>@include</c> for given variables, so that a plan contains no conditions.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec--include"/>
internal sealed class SelectionConditions(VariableValues variables)
{
    /// <exception cref="PlanningException">A variable in a condition is null.</exception>
    public bool Includes(SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name is "skip" or "include" && Condition(directive) != (directive.Name == "include"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The variables on which the conditions in a list of directives depend.</summary>
    public static IEnumerable<string> VariablesOf(ImmutableArray<DirectiveNode> directives) =>
        from directive in directives
        where directive.Name is "skip" or "include"
        from argument in directive.Arguments
        where argument.Value is VariableNode
        select ((VariableNode)argument.Value).Name;

    private bool Condition(DirectiveNode directive) => directive.Arguments[0].Value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable when variables.TryGet(variable.Name, out var value) && value is bool condition => condition,
        _ => throw new PlanningException(
            $"Argument \"if\" of non-null type \"Boolean!\" of directive \"@{directive.Name}\" must not be null.",
            GraphQLErrorCodes.BadVariables,
            directive),
    };
}
