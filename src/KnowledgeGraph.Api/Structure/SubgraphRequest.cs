using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Paths;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary>What the arguments that all subgraphs have come to.</summary>
/// <param name="Entities">Those of the ids that are known, in order.</param>
/// <param name="UnknownIds">The others.</param>
internal sealed record SubgraphRequest(IReadOnlyList<Entity> Entities, IReadOnlyList<string> UnknownIds, EdgeFilter Filter, int Limit)
{
    public const int DefaultLimit = 200;
    public const int MaximumLimit = 1_000;

    public static ArgumentDefinition[] Arguments() =>
    [
        Define.Argument("via", "PathFilter", "Which statements and entities it may use."),
        Define.Argument("limit", "Int", $"The most entities, 1 to {MaximumLimit}.", "200"),
    ];

    /// <summary>Reads the arguments; null when they make no sense and the context has been told so.</summary>
    public static SubgraphRequest? Read(ArgumentValues arguments, string[] ids, BindContext context)
    {
        var graph = FactSetRoot.GraphOf(context);
        if (!Bounded.TryRead(arguments, "limit", DefaultLimit, 1, MaximumLimit, context, out var limit)
            || PathFilterInput.Compile(graph, arguments.Get<InputObject>("via"), context) is not { } filter)
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
