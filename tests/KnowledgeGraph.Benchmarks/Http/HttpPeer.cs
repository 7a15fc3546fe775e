using System.Text.Json.Nodes;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>Another GraphQL server with the product's schema and the same data, in its own recommended set-up for production.</summary>
internal sealed record HttpPeer(string Name, ServerCommand Command)
{
    /// <summary>
    /// Writes the product's schema and the memberships into a folder, and names the peers that serve them: mercurius with its JIT on Node,
    /// where its packages are installed, and GraphQL.NET.
    /// </summary>
    /// <seealso href="https://mercurius.dev/"/>
    public static async Task<IReadOnlyList<HttpPeer>> PrepareAsync(string folder, string image)
    {
        using var server = await ServerProcess.StartAsync(
            ServerCommand.Product("--image", image), """{"query":"{ __typename }"}"""u8.ToArray());
        using var client = new HttpClient();
        var (schema, data) = (Path.Combine(folder, "schema.graphql"), Path.Combine(folder, "memberships.json"));
        await File.WriteAllBytesAsync(schema, await client.GetByteArrayAsync(new Uri($"http://127.0.0.1:{server.Port}/schema.graphql")));
        await File.WriteAllBytesAsync(data, Memberships.ToJson());
        var graphQLNet = new HttpPeer("GraphQL.NET", ServerCommand.GraphQLNet(schema, data));
        if (Directory.Exists(Path.Combine(ScriptFolder(), "node_modules")))
        {
            return [new HttpPeer("mercurius", ServerCommand.Node(Path.Combine(ScriptFolder(), "server.mjs"), schema, data)), graphQLNet];
        }

        Console.WriteLine("mercurius is not installed, and is left out.");
        return [graphQLNet];
    }

    /// <summary>Starts the peer.</summary>
    /// <param name="answer">The product's answer, which has to be the peer's too; null if engines answer in words of their own.</param>
    /// <exception cref="InvalidOperationException">It gives another answer, or an error.</exception>
    public async Task<ServerProcess> StartAsync(byte[] request, byte[]? answer, LoadGenerator load)
    {
        var server = await ServerProcess.StartAsync(Command, request);
        try
        {
            var own = JsonNode.Parse(await load.OnceAsync(server.Port, request))!;
            var isRight = answer is null ? own["errors"] is null : JsonNode.DeepEquals(own, JsonNode.Parse(answer));
            return isRight ? server : throw new InvalidOperationException($"{Name} gives another answer: {own["errors"]?.ToJsonString()}");
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>In the checkout: packages of npm are not copied to the output.</summary>
    private static string ScriptFolder() => RepositoryFolder.Combine("tests", "KnowledgeGraph.Benchmarks", "Http", "peer");
}
