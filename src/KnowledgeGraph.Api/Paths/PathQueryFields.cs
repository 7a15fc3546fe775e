using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Paths;

/// <summary>The fields of <c>Query</c> that search for paths.</summary>
internal static class PathQueryFields
{
    public static IEnumerable<FieldDefinition> Create() =>
    [
        Define.Field(
            "shortestPath",
            "Path",
            new ShortestPathResolver(),
            "A shortest path, the same one each time; null when there is none or an end is unknown. Of several statements between two "
                + "entities a step shows a stated one rather than an inferred, then the more credible, then the first.",
            PathRequest.Arguments()),
        Define.Field(
            "paths",
            "[Path!]!",
            new PathListResolver(ShortestSimplePaths.Find),
            "The shortest paths that meet no entity twice, shortest first; none when an end is unknown.",
            PathRequest.ArgumentsOfMany()),
        Define.Field(
            "allShortestPaths",
            "[Path!]!",
            new PathListResolver(AllShortestPaths.Find),
            "The paths that are as short as the shortest; none when an end is unknown.",
            PathRequest.ArgumentsOfMany()),
    ];
}
