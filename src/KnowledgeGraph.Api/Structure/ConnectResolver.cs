using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Structure;

/// <summary><c>Query.connect</c>: ids that are unknown are named and left out.</summary>
internal sealed class ConnectResolver : ObjectResolver
{
    public static ArgumentDefinition[] Arguments() =>
    [
        Define.Argument("ids", "[ID!]!", $"The ids of the entities to tie together, {Connection.MaxEntities} at most."),
        .. SubgraphRequest.Arguments(),
        Define.Argument("weighting", "PathWeighting", "What makes a path between two of them short.", "STEPS"),
    ];

    public override object? Bind(ArgumentValues arguments, BindContext context)
    {
        var ids = arguments.GetList<string>("ids")!;
        if (ids.Length > Connection.MaxEntities)
        {
            context.Fail($"ids has {ids.Length} items: {Connection.MaxEntities} at most are tied together.", ApiErrorCodes.TooManyItems);
            return null;
        }

        var request = SubgraphRequest.Read(arguments, ids, context);
        return request is null ? null : new Tie(request, arguments.GetValue<PathWeighting>("weighting") ?? PathWeighting.Steps);
    }

    public override int MaximumItems(object? bound) => bound is Tie tie ? Math.Max(tie.Request.Limit, tie.Request.Entities.Count) : 0;

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var (request, weighting) = (Tie)context.Bound!;
        var found = Connection.Find([.. request.Entities], request.Filter, request.Limit, weighting, context.CancellationToken);
        return new ObjectHandle(new FoundSubgraph(found, request.UnknownIds));
    }

    private sealed record Tie(SubgraphRequest Request, PathWeighting Weighting);
}
