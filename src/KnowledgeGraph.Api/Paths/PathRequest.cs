using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Paths;

/// <summary>What the arguments of a search for paths come to.</summary>
/// <param name="From">Null where the id is unknown.</param>
/// <param name="To">Null where the id is unknown.</param>
internal sealed record PathRequest(Entity? From, Entity? To, EdgeFilter Filter, PathWeighting Weighting, int First)
{
    public const int DefaultCount = 10;
    public const int MaximumCount = 100;

    public static ArgumentDefinition[] Arguments() =>
    [
        Define.Argument("from", "ID!", "The id of the entity that it begins at."),
        Define.Argument("to", "ID!", "The id of the entity that it leads to."),
        Define.Argument("via", "PathFilter", "Which statements and entities it may use."),
        Define.Argument("weighting", "PathWeighting", "What makes a path short.", "STEPS"),
    ];

    public static ArgumentDefinition[] ArgumentsOfMany() =>
    [
        .. Arguments(),
        Define.Argument("first", "Int", $"How many paths at most, up to {MaximumCount}.", "10"),
    ];

    /// <summary>Reads the arguments; null when they make no sense and the context has been told so.</summary>
    public static PathRequest? Read(ArgumentValues arguments, BindContext context)
    {
        var graph = FactSetRoot.GraphOf(context);
        if (!Bounded.TryRead(arguments, "first", DefaultCount, 0, MaximumCount, context, out var first)
            || PathFilterInput.Compile(graph, arguments.Get<InputObject>("via"), context) is not { } filter)
        {
            return null;
        }

        if (AvoidsEnd("from", arguments, filter, context) || AvoidsEnd("to", arguments, filter, context))
        {
            return null;
        }

        var weighting = arguments.GetValue<PathWeighting>("weighting") ?? PathWeighting.Steps;
        return new PathRequest(Find(graph, arguments.Get<string>("from")!), Find(graph, arguments.Get<string>("to")!), filter, weighting, first);
    }

    private static bool AvoidsEnd(string end, ArgumentValues arguments, EdgeFilter filter, BindContext context)
    {
        var id = arguments.Get<string>(end)!;
        if (Find(filter.Graph, id) is not { } entity || !filter.IsAvoided(entity.Index))
        {
            return false;
        }

        context.Fail($"{end} is {id}, and avoid names it: no path is left.", ApiErrorCodes.ContradictoryArguments);
        return true;
    }

    private static Entity? Find(FactGraph graph, string id) => graph.TryFindEntity(id, out var entity) ? entity : null;
}
