using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Paths;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary>What the arguments that all subgraphs have come to.</summary>
/// <param name="Entities">Those of the ids that are known, in order.</param>
/// <param name="UnknownIds">The others.</param>
internal sealed record SubgraphRequest(IReadOnlyList<Entity> Entities, IReadOnlyList<string> UnknownIds, EdgeFilter Filter, int Limit)
{
    private const int MaxLimit = 1_000;

    private static readonly Argument<InputObject?> Via = PathFilter.Via.As("The statements and entities that it may use.");
    private static readonly BoundedArgument MaxEntities = new(
        "limit", $"The maximum number of entities, 1 to {MaxLimit}.", min: 1, MaxLimit, defaultValue: 200);

    public static IReadOnlyList<Argument> Arguments { get; } = [Via, MaxEntities];

    /// <summary>Reads the arguments; null when they make no sense and the context has been told so.</summary>
    public static SubgraphRequest? Read(ArgumentValues arguments, string[] ids, BindContext context)
    {
        var graph = FactSetRoot.GraphOf(context);
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

        return new SubgraphRequest(entities, unknown, filter, limit);
    }
}
