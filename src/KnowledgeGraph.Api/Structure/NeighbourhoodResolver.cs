using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary><c>Query.neighbourhood</c>: empty when the id is unknown.</summary>
internal sealed class NeighbourhoodResolver : ObjectResolver
{
    private const int MaximumDepth = 10;

    public static ArgumentDefinition[] Arguments() =>
    [
        Define.Argument("of", "ID!", "The id of the entity in the middle."),
        Define.Argument("depth", "Int", $"The most steps from there, 0 to {MaximumDepth}.", "1"),
        .. SubgraphRequest.Arguments(),
        Define.Argument("hubLimit", "Int", "Entities with more relations than this, filtered or not, are shown and not gone through."),
    ];

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        if (!Bounded.TryRead(arguments, "depth", 1, 0, MaximumDepth, context, out var depth)
            || !Bounded.TryRead(arguments, "hubLimit", 0, 0, int.MaxValue, context, out _))
        {
            return null;
        }

        var request = SubgraphRequest.Read(arguments, [arguments.Get<string>("of")!], context);
        return request is null ? null : new Bounds(request, depth, arguments.GetValue<int>("hubLimit"));
    }

    public override int MaximumItems(object? bound) => bound is Bounds bounds ? bounds.Request.Limit : 0;

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var (request, depth, hubLimit) = (Bounds)context.Bound!;
        var found = request.Entities.Count == 0
            ? new Subgraph(request.Filter.Graph, [], [], 0, [])
            : Neighbourhood.Find(request.Entities[0], request.Filter, depth, request.Limit, hubLimit, context.CancellationToken);
        return new ObjectHandle(new FoundSubgraph(found, request.UnknownIds));
    }

    private sealed record Bounds(SubgraphRequest Request, int Depth, int? HubLimit);
}
