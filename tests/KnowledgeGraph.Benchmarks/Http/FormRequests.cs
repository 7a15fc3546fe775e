using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>The requests over the memberships that every form of the product is asked.</summary>
internal static class FormRequests
{
    private const string PathQuery =
        """
        query Path($from: ID!, $to: ID!) {
          shortestPath(from: $from, to: $to) { length nodes { id name } steps { forward statement { id since { edtf } } } }
        }
        """;

    /// <summary>The bodies of the requests, by name, in the order of the columns of <see cref="FormRow"/>.</summary>
    public static IEnumerable<(string Name, byte[][] Requests)> All()
    {
        var queries = Path.Combine(AppContext.BaseDirectory, "Http", "Queries");
        yield return ("tiny", HttpBenchmark.RequestsOf(Path.Combine(queries, "tiny.graphql")));
        yield return ("nested", HttpBenchmark.RequestsOf(Path.Combine(queries, "nested.graphql")));
        yield return ("path", [.. Enumerable.Range(100, 100).Select(number => JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["query"] = PathQuery,
            ["variables"] = new JsonObject { ["from"] = $"person-{number}", ["to"] = $"person-{number + 500}" },
        }))]);
    }
}
