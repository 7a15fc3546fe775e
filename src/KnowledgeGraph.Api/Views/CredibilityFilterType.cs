using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Views;

/// <summary>The input object <c>CredibilityFilter</c>.</summary>
internal static class CredibilityFilterType
{
    public const string Name = "CredibilityFilter";

    public static readonly BoundedArgument AtLeast = new(
        "atLeast", "The lowest rating, from 1 (confirmed) to 5 (improbable).", min: 1, max: 5, defaultValue: null);

    public static readonly Argument<bool> Unrated = Argument.Flag(
        "unrated", "Whether to keep what nobody rated, or rated 6 (cannot be judged).", defaultValue: true);

    public static InputObjectType Create() => new(Name)
    {
        Description = "Conditions on the credibility of a statement, on the Admiralty scale.",
        Fields = [AtLeast.DefineInput(), Unrated.DefineInput()],
    };
}
