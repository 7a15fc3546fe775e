using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Paths;

/// <summary>The arguments of a search for paths.</summary>
/// <param name="From">Null if the id is unknown.</param>
/// <param name="To">Null if the id is unknown.</param>
internal sealed record PathRequest(Entity? From, Entity? To, EdgeFilter Filter, PathWeighting Weighting)
{
    /// <summary>The ids of the ends and of the entities to avoid, as they were given.</summary>
    public IReadOnlyList<string> Ids { get; private init; } = [];

    private static readonly Argument<string> FromId = Argument.Id("from", "The id of the first entity.")
        .AlsoKnownAs("source", "start", "fromId", "a");
    private static readonly Argument<string> ToId = Argument.Id("to", "The id of the last entity.")
        .AlsoKnownAs("target", "end", "toId", "b");
    private static readonly Argument<InputObject?> Via = PathFilter.Via.As("The statements and entities that it may use.");
    private static readonly Argument<PathWeighting> By = PathWeightings.Argument("The measure of the length of a path.");

    /// <summary>The arguments of every search for paths.</summary>
    public static IReadOnlyList<Argument> Arguments { get; } = [FromId, ToId, Via, By];

    /// <summary>Reads the arguments; null after reporting an error.</summary>
    public static PathRequest? Read(ArgumentValues arguments, BindContext context)
    {
        var graph = FactSetRoot.GraphOf(context);
        if (PathFilter.Compile(graph, Via.Read(arguments), context) is not { } filter
            || AvoidsEnd(FromId, arguments, filter, context)
            || AvoidsEnd(ToId, arguments, filter, context))
        {
            return null;
        }

        return new PathRequest(
            Find(graph, FromId.Read(arguments)), Find(graph, ToId.Read(arguments)), filter, By.Read(arguments))
        {
            Ids = [FromId.Read(arguments), ToId.Read(arguments), .. PathFilter.AvoidedIds(Via.Read(arguments))],
        };
    }

    private static bool AvoidsEnd(Argument<string> end, ArgumentValues arguments, EdgeFilter filter, BindContext context)
    {
        var id = end.Read(arguments);
        if (Find(filter.Graph, id) is not { } entity || !filter.IsAvoided(entity.Row))
        {
            return false;
        }

        context.Fail($"{end.Name} is {id}, which avoid excludes: no path is left.", ApiErrorCodes.ContradictoryArguments);
        return true;
    }

    private static Entity? Find(FactGraph graph, string id) => graph.TryFindEntity(id, out var entity) ? entity : null;
}
