using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Paths;

/// <summary>Several paths between two entities; none when an end is unknown or no path leads there.</summary>
internal sealed class PathListResolver(PathListResolver.Search search) : ObjectListResolver
{
    /// <summary>Finds up to <paramref name="count"/> paths.</summary>
    internal delegate IReadOnlyList<GraphPath> Search(
        Entity from, Entity to, EdgeFilter filter, int count, PathWeighting weighting, CancellationToken cancellationToken);

    public override object? Bind(ArgumentValues arguments, BindContext context) => PathRequest.Read(arguments, context);

    public override int MaxItems(object? bound) => bound is PathRequest request ? request.First : 0;

    public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
    {
        var paths = context.Bound is PathRequest { From: { } from, To: { } to } request
            ? search(from, to, request.Filter, request.First, request.Weighting, context.CancellationToken)
            : [];
        count = paths.Count;
        return new ObjectHandle(paths);
    }

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) => new(((IReadOnlyList<GraphPath>)list.Reference!)[index]);
}
