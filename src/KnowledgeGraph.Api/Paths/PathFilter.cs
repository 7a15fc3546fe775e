using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Paths;

/// <summary>The input object <c>PathFilter</c>.</summary>
internal static class PathFilter
{
    private const string Name = "PathFilter";
    private const int MaxAvoided = 100;

    private static readonly Argument<Predicate[]?> Predicates = NamedChoices.Predicates.As("Only relations with one of these predicates.");

    private static readonly Argument<Predicate[]?> Exclude = Argument.List<Predicate>(
        "exclude", TypeNames.OptionalListOf(TypeNames.Predicate), "No relations with one of these predicates.");

    private static readonly Argument<Kind[]?> Kinds = NamedChoices.Kinds.As(
        "Only through entities of these kinds; the ends may be of any kind.");

    private static readonly Argument<Direction> Along =
        DirectionArgument.Create("Only from subject to object (`OUT`), or only from object to subject (`IN`).");

    private static readonly Argument<int?> MaxLength = Argument.OptionalValue<int>(
        "maxLength", TypeNames.Int, "The maximum number of steps of a path.");

    private static readonly Argument<string[]?> Avoid = Argument.List<string>(
        "avoid", TypeNames.OptionalListOf(TypeNames.Id), $"Entities that no path may visit, at most {MaxAvoided}.");

    /// <summary>The argument of fields that read statements and entities.</summary>
    public static readonly Argument<InputObject?> Via = Argument.Optional<InputObject>(
        "via", Name, "The statements and entities that count.")
        .AlsoKnownAs("filter", "where", "through");

    public static InputObjectType Create()
    {
        IEnumerable<Argument> fields = [Predicates, Exclude, Kinds, Along, ViewArgument.View, MaxLength, Avoid];
        return new InputObjectType(Name)
        {
            Description = "The statements and entities that a path may use.",
            Fields = [.. fields.Select(field => field.DefineInput())],
        };
    }

    /// <summary>Compiles the filter for a graph; null after reporting an error.</summary>
    /// <param name="input">Null for the defaults.</param>
    public static EdgeFilter? Compile(FactGraph graph, InputObject? input, BindContext context) =>
        Read(graph, input, context) is { } options ? EdgeFilter.Compile(graph, options, context.CancellationToken) : null;

    /// <inheritdoc cref="Compile"/>
    public static EdgeFilterOptions? Read(FactGraph graph, InputObject? input, BindContext context)
    {
        if (input is null)
        {
            return ViewArgument.Read(graph, values: null, ViewArgument.Defaults, context);
        }

        var maxLength = MaxLength.Read(input);
        if (maxLength < 0)
        {
            context.Fail($"{MaxLength.Name} is {maxLength}: it must not be negative.", ApiErrorCodes.ArgumentOutOfRange);
            return null;
        }

        var avoid = Avoid.Read(input) ?? [];
        if (avoid.Length > MaxAvoided)
        {
            context.Fail($"{Avoid.Name} has {avoid.Length} items: at most {MaxAvoided} are allowed.", ApiErrorCodes.TooManyItems);
            return null;
        }

        var predicates = Predicates.Read(input) ?? [];
        var exclude = Exclude.Read(input) ?? [];
        if (predicates.Length > 0 && predicates.All(exclude.Contains))
        {
            context.Fail($"{Exclude.Name} contains all of {Predicates.Name}: no relation is left.", ApiErrorCodes.ContradictoryArguments);
            return null;
        }

        var options = new EdgeFilterOptions
        {
            Predicates = [.. predicates],
            Exclude = [.. exclude],
            Kinds = [.. Kinds.Read(input) ?? []],
            Direction = Along.Read(input),
            MaxLength = maxLength,
            Avoid = [.. Known(graph, avoid)],
        };
        return ViewArgument.Read(graph, input, options, context);
    }

    /// <summary>The ids of the entities to avoid, as they were given.</summary>
    public static string[] AvoidedIds(InputObject? input) => input is null ? [] : Avoid.Read(input) ?? [];

    // Unknown entities are avoided anyway.
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
