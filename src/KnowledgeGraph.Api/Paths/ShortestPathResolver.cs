using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Paths;

/// <summary><c>Query.shortestPath</c>: null when an end is unknown or no path leads there.</summary>
internal sealed class ShortestPathResolver : ObjectResolver
{
    // What the cost of an operation takes for the length: paths are short where there are any.
    private const int ExpectedSteps = 10;

    public override object? Bind(ArgumentValues arguments, BindContext context) => PathRequest.Read(arguments, context);

    public override int MaxItems(object? bound) => ExpectedSteps;

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) =>
        context.Bound is PathRequest { From: { } from, To: { } to } request
            ? new ObjectHandle(ShortestPath.Find(from, to, request.Filter, request.Weighting, context.CancellationToken))
            : ObjectHandle.Null;
}
