using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Views;

/// <summary>The arguments that choose by naming: left out they choose all, or a default.</summary>
internal static class NamedChoices
{
    public static readonly Argument<Predicate[]?> Predicates = Argument.List<Predicate>(
        "predicates", TypeNames.OptionalListOf(TypeNames.Predicate), "Only statements with one of these predicates.");

    public static readonly Argument<Kind[]?> Kinds = Argument.List<Kind>(
        "kinds", TypeNames.OptionalListOf(TypeNames.EntityKind), "Only entities of these kinds.");

    private static readonly Argument[] All = [Predicates, Kinds, StatementArguments.Modalities, StatementArguments.Ranks];

    /// <summary>
    /// False when one of them is an empty list, and the context has been told so: one reader takes that for everything, another for
    /// nothing.
    /// </summary>
    public static bool AreClear(InputValues values, BindContext context)
    {
        foreach (var choice in All)
        {
            var name = choice.Name;
            if (values[name] is not object?[] { Length: 0 })
            {
                continue;
            }

            context.Fail($"{name} is an empty list, which selects nothing: specify at least one, or omit {name}.", ApiErrorCodes.EmptyList);
            return false;
        }

        return true;
    }
}
