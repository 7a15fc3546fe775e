using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Views;

/// <summary>The list arguments that restrict the result. If omitted, they select all, or a default.</summary>
internal static class NamedChoices
{
    public static readonly Argument<Predicate[]?> Predicates = Argument.List<Predicate>(
        "predicates", TypeNames.OptionalListOf(TypeNames.Predicate), "Only statements with one of these predicates.");

    public static readonly Argument<Kind[]?> Kinds = Argument.List<Kind>(
        "kinds", TypeNames.OptionalListOf(TypeNames.EntityKind), "Only entities of these kinds.");

    private static readonly Argument[] All = [Predicates, Kinds];

    /// <summary>False after reporting an error if one of them is an empty list, which could mean everything or nothing.</summary>
    public static bool AreClear(InputValues values, BindContext context) => AreClear(All, values, context);

    /// <inheritdoc cref="AreClear(InputValues, BindContext)"/>
    public static bool AreClear(IReadOnlyList<Argument> choices, InputValues values, BindContext context)
    {
        foreach (var choice in choices)
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
