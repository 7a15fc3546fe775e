using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Benchmarks.Http;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>
/// Shortest paths of the most usual length with their evidence through the server, beside a bare endpoint that sends as many bytes.
/// </summary>
internal static class PathEndpointBenchmark
{
    private const string Query =
        """
        query Path($from: ID!, $to: ID!) {
          shortestPath(from: $from, to: $to) {
            length
            nodes { id name }
            steps { forward statement { id predicate modality since { edtf } evidence { offset length digest verified source { id title } } } }
          }
        }
        """;

    public static async Task RunAsync(GraphInput input)
    {
        var all = EdgeFilter.Compile(input.Graph, new EdgeFilterOptions());
        var pairs = input.Pairs.GroupBy(pair => ShortestPath.Find(pair.From, pair.To, all)!.Length).MaxBy(ofALength => ofALength.Count())!;
        HttpBenchmark.WriteHeader();
        await HttpBenchmark.MeasureAsync(
            $"path of {pairs.Key} with evidence, ≤ 2.5", [.. pairs.Select(RequestOf)], "--image", input.ImageFile);
    }

    private static byte[] RequestOf((Entity From, Entity To) pair) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
    {
        ["query"] = Query,
        ["variables"] = new JsonObject { ["from"] = pair.From.Id, ["to"] = pair.To.Id },
    });
}
