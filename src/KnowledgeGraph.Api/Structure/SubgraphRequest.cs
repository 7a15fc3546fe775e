using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Paths;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary>The common arguments of subgraphs.</summary>
/// <param name="Entities">The entities with known ids, in order.</param>
/// <param name="Ids">The ids of these and of the entities to avoid, as they were given.</param>
/// <param name="UnknownIds">Those that no entity has.</param>
/// <param name="Shown">The kinds of the entities to return; null for all.</param>
internal sealed record SubgraphRequest(
    IReadOnlyList<Entity> Entities, IReadOnlyList<string> Ids, IReadOnlyList<string> UnknownIds, EdgeFilter Filter, int Limit, Kind[]? Shown)
{
    private const int MaxLimit = 1_000;

    private static readonly Argument<InputObject?> Via = PathFilter.Via.As("The statements and entities that it may use.");
    private static readonly BoundedArgument MaxEntities = new(
        "first", $"The maximum number of entities, 1 to {MaxLimit}.", min: 1, MaxLimit, defaultValue: 200)
    {
        Synonyms = ["limit", "max", "size"],
    };

    private static readonly Argument<Kind[]?> Show = Argument.List<Kind>(
        "show",
        TypeNames.OptionalListOf(TypeNames.EntityKind),
        "Only entities of these kinds are returned, besides the requested ones; the others are passed through, as far as `via.kinds` allows.");

    public static IReadOnlyList<Argument> Arguments { get; } = [Via, Show, MaxEntities];

    /// <summary>Reads the arguments; null after reporting an error.</summary>
    public static SubgraphRequest? Read(ArgumentValues arguments, string[] ids, BindContext context)
    {
        var graph = FactSetRoot.GraphOf(context);
        if (!NamedChoices.AreClear([Show], arguments, context))
        {
            return null;
        }

        if (!MaxEntities.TryRead(arguments, context, out var limit)
            || PathFilter.Compile(graph, Via.Read(arguments), context) is not { } filter)
        {
            return null;
        }

        List<Entity> entities = [];
        List<string> unknown = [];
        foreach (var id in ids)
        {
            if (graph.TryFindEntity(id, out var entity))
            {
                entities.Add(entity);
            }
            else
            {
                unknown.Add(id);
            }
        }

        return new SubgraphRequest(entities, [.. ids, .. PathFilter.AvoidedIds(Via.Read(arguments))], unknown, filter, limit, Show.Read(arguments));
    }
}
