using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Benchmarks.Http;

namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>A shortest path with its evidence through the server, beside a bare endpoint that sends the same bytes.</summary>
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
        var (from, to) = input.Pairs[0];
        var request = JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["query"] = Query,
            ["variables"] = new JsonObject { ["from"] = from.Id, ["to"] = to.Id },
        });
        HttpBenchmark.WriteHeader();
        await HttpBenchmark.MeasureAsync("path with evidence, ≤ 2.5", request, "--image", input.ImageFile);
    }
}
