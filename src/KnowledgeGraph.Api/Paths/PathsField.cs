using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Paths;

/// <summary>Several paths between two entities; none when an end is unknown or no path leads there.</summary>
internal sealed class PathsField(PathsField.Search search) : ObjectListResolver
{
    /// <summary>Finds up to <paramref name="count"/> paths.</summary>
    internal delegate IReadOnlyList<GraphPath> Search(
        Entity from, Entity to, EdgeFilter filter, int count, PathWeighting weighting, CancellationToken cancellationToken);

    /// <summary><c>Query.paths</c>.</summary>
    public static FieldDefinition OfSimplePaths() => Create(
        "paths",
        ShortestSimplePaths.Find,
        "The shortest simple paths, which visit no entity twice, shortest first; empty if an id is unknown.");

    /// <summary><c>Query.allShortestPaths</c>.</summary>
    public static FieldDefinition OfShortestPaths() => Create(
        "allShortestPaths", AllShortestPaths.Find, "All paths of minimal length; empty if an id is unknown.");

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

    public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) =>
        new(((IReadOnlyList<GraphPath>)list.Reference!)[index]);

    private static FieldDefinition Create(string name, Search search, string description) =>
        Define.Field(name, TypeNames.ListOf(PathTypes.Path), new PathsField(search), description, PathRequest.ArgumentsOfMany);
}
