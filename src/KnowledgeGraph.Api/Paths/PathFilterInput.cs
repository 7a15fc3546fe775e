using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Paths;

/// <summary>The input object <c>PathFilter</c>.</summary>
internal static class PathFilterInput
{
    private const int MaximumAvoided = 100;

    public static InputObjectType Create() => new("PathFilter")
    {
        Description = "Which statements and entities a path may use.",
        Fields =
        [
            Define.Input("predicates", "[Predicate!]", "Only relations with one of these predicates."),
            Define.Input("exclude", "[Predicate!]", "No relation with one of these predicates."),
            Define.Input("kinds", "[EntityKind!]", "Only by way of entities of these kinds; the ends may be of any."),
            Define.Input("direction", "Direction", "Only from subject to object (`OUT`), or only against it (`IN`).", "ANY"),
            .. StatementArguments.InTime().Select(AsField),
            Define.Input("maxLength", "Int", "The most steps that a path may have."),
            Define.Input("avoid", "[ID!]", $"Entities that no path may touch, {MaximumAvoided} at most."),
        ],
    };

    /// <summary>Makes the filter ready for a graph; null when it makes no sense and the context has been told so.</summary>
    /// <param name="input">Null for the defaults.</param>
    public static EdgeFilter? Compile(FactGraph graph, InputObject? input, BindContext context) =>
        Read(graph, input, context) is { } options ? EdgeFilter.Compile(graph, options) : null;

    /// <inheritdoc cref="Compile"/>
    public static EdgeFilterOptions? Read(FactGraph graph, InputObject? input, BindContext context)
    {
        if (input is null)
        {
            return StatementArguments.Defaults;
        }

        var maxLength = input.GetValue<int>("maxLength");
        if (maxLength < 0)
        {
            context.Fail($"maxLength is {maxLength}: a path has no negative number of steps.", ApiErrorCodes.ArgumentOutOfRange);
            return null;
        }

        var avoid = input.GetList<string>("avoid") ?? [];
        if (avoid.Length > MaximumAvoided)
        {
            context.Fail($"avoid has {avoid.Length} items: a path can avoid {MaximumAvoided} entities.", ApiErrorCodes.TooManyItems);
            return null;
        }

        var predicates = input.GetList<Predicate>("predicates") ?? [];
        var exclude = input.GetList<Predicate>("exclude") ?? [];
        if (predicates.Length > 0 && predicates.All(exclude.Contains))
        {
            context.Fail("exclude names all of predicates: no relation is left.", ApiErrorCodes.ContradictoryArguments);
            return null;
        }

        var options = new EdgeFilterOptions
        {
            Predicates = [.. predicates],
            Exclude = [.. exclude],
            Kinds = [.. input.GetList<Kind>("kinds") ?? []],
            Direction = input.GetValue<Direction>("direction") ?? Direction.Any,
            MaxLength = maxLength,
            Avoid = [.. Known(graph, avoid)],
        };
        return StatementArguments.Read(input, options, context);
    }

    private static InputField AsField(ArgumentDefinition argument) => new(argument.Name, argument.TypeReference)
    {
        Description = argument.Description,
        DefaultValue = argument.DefaultValue,
    };

    // What is not in the graph is avoided anyway.
    private static IEnumerable<Entity> Known(FactGraph graph, string[] ids)
    {
        foreach (var id in ids)
        {
            if (graph.TryFindEntity(id, out var entity))
            {
                yield return entity;
            }
        }
    }
}
