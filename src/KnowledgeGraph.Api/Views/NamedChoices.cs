using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Views;

/// <summary>The arguments that choose by naming: left out they choose all, or a default.</summary>
internal static class NamedChoices
{
    private static readonly string[] Names = ["predicates", "kinds", "modalities", "rank"];

    /// <summary>
    /// False when one of them is an empty list, and the context has been told so: one reader takes that for everything, another for nothing.
    /// </summary>
    public static bool AreClear(InputValues values, BindContext context)
    {
        foreach (var name in Names)
        {
            if (values[name] is not object?[] { Length: 0 })
            {
                continue;
            }

            context.Fail($"{name} is an empty list, which chooses nothing: name one at least, or leave {name} out.", ApiErrorCodes.EmptyList);
            return false;
        }

        return true;
    }
}
