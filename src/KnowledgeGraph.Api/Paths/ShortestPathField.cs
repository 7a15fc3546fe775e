using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Paths;

/// <summary><c>Query.shortestPath</c>: null when an end is unknown or no path leads there.</summary>
internal sealed class ShortestPathField : ObjectResolver
{
    // What the cost of an operation takes for the length: paths are short where there are any.
    private const int ExpectedSteps = 10;

    public static FieldDefinition Create() => Define.Field(
        "shortestPath",
        PathTypes.Path,
        new ShortestPathField(),
        "A shortest path, always the same one; null if there is none or an id is unknown. If several statements connect two "
            + "entities, a stated one takes precedence over an inferred one, then the more credible, then the first.",
        PathRequest.Arguments);

    public override object? Bind(ArgumentValues arguments, BindContext context) => PathRequest.Read(arguments, context);

    public override int MaxItems(object? bound) => ExpectedSteps;

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) =>
        context.Bound is PathRequest { From: { } from, To: { } to } request
            ? new ObjectHandle(ShortestPath.Find(from, to, request.Filter, request.Weighting, context.CancellationToken))
            : ObjectHandle.Null;
}
