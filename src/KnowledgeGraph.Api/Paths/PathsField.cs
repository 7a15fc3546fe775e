using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Paths;

/// <summary>Several paths between two entities; empty if an id is unknown or there is no path.</summary>
/// <param name="areShortest">Whether all paths of minimal length are listed, or the shortest simple ones.</param>
internal sealed class PathsField(CursorScope scope, bool areShortest, SchemaContext schema) : PagedField(scope)
{
    public override bool ReadsOperationDirectives => true;

    /// <summary><c>Query.paths</c>.</summary>
    public static FieldDefinition OfSimplePaths(SchemaContext schema) => Create(
        "paths",
        new PathsField(CursorScope.Paths, areShortest: false, schema),
        $"The shortest simple paths, which visit no entity twice, shortest first: at most {FirstPathList.MaxCount}. Empty if an id is "
            + "unknown.");

    /// <summary><c>Query.allShortestPaths</c>.</summary>
    public static FieldDefinition OfShortestPaths(SchemaContext schema) => Create(
        "allShortestPaths",
        new PathsField(CursorScope.ShortestPaths, areShortest: true, schema),
        $"All paths of minimal length; weighted by credibility, at most {FirstPathList.MaxCount}. Empty if an id is unknown.");

    public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
    {
        var request = (Request)context.Bound!;
        IdHints.AddAll(request.Search.Ids, request.Search.Filter.Graph, context);
        var list = Find(request, context.CancellationToken);
        return PageArguments.LieWithin(list, context) ? RowPage.Read(list, 0, context) : ObjectHandle.Null;
    }

    protected override IPaged? Bind(
        FactGraph graph, CursorFormat cursors, PageRequest page, ArgumentValues arguments, BindContext context) =>
        PathRequest.Read(arguments, context) is { } request ? new Request(request, cursors, page) : null;

    private PathList Find(Request request, CancellationToken cancellationToken)
    {
        var (search, cursors, page) = request;
        var steps = schema.Options.MaxFilterSteps;
        if (search is not { From: { } from, To: { } to })
        {
            return new CountedPathList(search, paths: null, cursors, page, steps);
        }

        if (areShortest && search.Weighting == PathWeighting.Steps)
        {
            return new CountedPathList(
                search, ShortestPathSet.Find(from, to, search.Filter, cancellationToken), cursors, page, steps);
        }

        return new FirstPathList(
            search,
            (count, token) => areShortest
                ? AllShortestPaths.Find(from, to, search.Filter, count, search.Weighting, token)
                : ShortestSimplePaths.Find(from, to, search.Filter, count, search.Weighting, token),
            cursors,
            page,
            steps).Search(cancellationToken);
    }

    private static FieldDefinition Create(string name, PathsField field, string description) => Define.Field(
        name, PathTypes.Connection + "!", field, description, [.. PathRequest.Arguments, .. PageArguments.All]);

    private sealed record Request(PathRequest Search, CursorFormat Cursors, PageRequest Page) : IPaged;
}
