using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Paths;

/// <summary><c>Query.shortestPath</c>: null if an id is unknown or there is no path.</summary>
internal sealed class ShortestPathField : ObjectResolver
{
    // The length assumed by the cost analysis: paths are short.
    private const int ExpectedSteps = 10;

    public static FieldDefinition Create() => Define.Field(
        "shortestPath",
        PathTypes.Path,
        new ShortestPathField(),
        "A shortest path, always the same one; null if there is none or an id is unknown. If several statements connect two "
            + "entities, a stated one takes precedence over a derived one, then the more credible, then the first.",
        PathRequest.Arguments);

    public override bool ReadsOperationDirectives => true;

    public override object? Bind(ArgumentValues arguments, BindContext context) => PathRequest.Read(arguments, context);

    public override int MaxItems(object? bound) => ExpectedSteps;

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var request = (PathRequest)context.Bound!;
        IdHints.AddAll(request.Ids, request.Filter.Graph, context);
        if (request is not { From: { } from, To: { } to }
            || ShortestPath.Find(from, to, request.Filter, request.Weighting, context.CancellationToken) is not { } path)
        {
            return ObjectHandle.Null;
        }

        context.CiteAll(request.Filter.Graph, path.Statements);
        return new ObjectHandle(path);
    }
}
