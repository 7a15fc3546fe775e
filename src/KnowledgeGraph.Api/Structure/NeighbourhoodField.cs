using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary><c>Query.neighbourhood</c>: empty if the id is unknown.</summary>
internal sealed class NeighbourhoodField : ObjectResolver
{
    private const int MaxDepth = 10;

    private static readonly Argument<string> Of = Argument.Id("of", "The id of the central entity.")
        .AlsoKnownAs("id", "entity", "center", "centre", "around", "from");
    private static readonly BoundedArgument Depth = new(
        "depth", $"The maximum number of steps from the centre, 0 to {MaxDepth}.", min: 0, MaxDepth, defaultValue: 1);

    private static readonly BoundedArgument HubLimit = new(
        "hubLimit",
        "Entities with more relations than this, before filtering, are shown but not expanded.",
        min: 0,
        int.MaxValue,
        defaultValue: null);

    public static FieldDefinition Create() => Define.Field(
        "neighbourhood",
        StructureTypes.Subgraph + "!",
        new NeighbourhoodField(),
        "The entities within some steps of one, and all statements among them. Empty if the id is unknown.",
        [.. new Argument[] { Of, Depth }.Concat(SubgraphRequest.Arguments).Append(HubLimit).Select(argument => argument.Define())],
        synonyms: ["neighbors", "neighbours", "neighborhood", "adjacent"]);

    public override bool ReadsOperationDirectives => true;

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        if (!Depth.TryRead(arguments, context, out var depth)
            || !HubLimit.TryReadOptional(arguments, context, out var hubLimit))
        {
            return null;
        }

        var request = SubgraphRequest.Read(arguments, [Of.Read(arguments)], context);
        return request is null ? null : new Bounds(request, depth, hubLimit);
    }

    public override int MaxItems(object? bound) => bound is Bounds bounds ? bounds.Request.Limit : 0;

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var (request, depth, hubLimit) = (Bounds)context.Bound!;
        var found = request.Entities.Count == 0
            ? new Subgraph(request.Filter.Graph, [], [], 0, [])
            : Neighbourhood.Find(
                request.Entities[0], request.Filter, depth, request.Limit, hubLimit, request.Shown, context.CancellationToken);
        IdHints.AddAll(request.Ids, request.Filter.Graph, context);
        return new ObjectHandle(new FoundSubgraph(found, request.Filter, request.UnknownIds));
    }

    private sealed record Bounds(SubgraphRequest Request, int Depth, int? HubLimit);
}
