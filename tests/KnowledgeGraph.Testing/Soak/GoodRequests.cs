using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Testing.Soak;

/// <summary>
/// What clients of good will ask: the questions of the fact set, whose answers are known, and entities by variables; by POST and by GET.
/// </summary>
public sealed class GoodRequests
{
    private const string EntityQuery =
        "query ($id: ID!, $first: Int) { entity(id: $id) { id name relationships(first: $first) { totalCount nodes { id name } } } }";

    private readonly (string Query, byte[] Answer)[] _questions;
    private readonly string[] _ids;

    private GoodRequests((string, byte[])[] questions, string[] ids) => (_questions, _ids) = (questions, ids);

    /// <summary>Asks each question once.</summary>
    /// <param name="folder">Questions as <c>.graphql</c> files, each with a <c>.json</c> file of its answer beside it.</param>
    /// <exception cref="InvalidOperationException">An answer is not the one beside the question.</exception>
    public static async Task<GoodRequests> PrepareAsync(HttpClient http, string folder)
    {
        var questions = new List<(string, byte[])>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.graphql", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var query = await File.ReadAllTextAsync(file);
            var answer = await AskAsync(http, query);
            if (!JsonNode.DeepEquals(JsonNode.Parse(answer), JsonNode.Parse(await File.ReadAllTextAsync(Path.ChangeExtension(file, ".json")))))
            {
                throw new InvalidOperationException($"{file} has another answer.");
            }

            questions.Add((query, answer));
        }

        var subjects = JsonNode.Parse(await AskAsync(http, "{ statements(first: 100) { nodes { subject { id } } } }"))!;
        return new GoodRequests(
            [.. questions], [.. subjects["data"]!["statements"]!["nodes"]!.AsArray().Select(node => (string)node!["subject"]!["id"]!)]);
    }

    /// <summary>A request, and what its answer has to be; null where it has to be free of errors.</summary>
    public (HttpRequestMessage Request, byte[]? Answer) Next(Random random)
    {
        if (random.Next(4) == 0)
        {
            return (Post(EntityQuery, new JsonObject { ["id"] = _ids[random.Next(_ids.Length)], ["first"] = random.Next(1, 30) }), null);
        }

        var (query, answer) = _questions[random.Next(_questions.Length)];
        return random.Next(4) == 0
            ? (new HttpRequestMessage(HttpMethod.Get, $"graphql?query={Uri.EscapeDataString(query)}"), answer)
            : (Post(query), answer);
    }

    /// <summary>A request with a document, as clients send it.</summary>
    public static HttpRequestMessage Post(string query, JsonObject? variables = null) =>
        PostBody(JsonSerializer.Serialize(new JsonObject { ["query"] = query, ["variables"] = variables }));

    /// <summary>A request with this body.</summary>
    public static HttpRequestMessage PostBody(string body) =>
        new(HttpMethod.Post, "graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private static async Task<byte[]> AskAsync(HttpClient http, string query)
    {
        using var request = Post(query);
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsByteArrayAsync();
    }
}
