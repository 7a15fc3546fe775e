using System.Text.Json.Nodes;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>mercurius with its JIT on Node: another GraphQL server with the same schema and the same data.</summary>
/// <seealso href="https://mercurius.dev/"/>
internal sealed class MercuriusPeer
{
    private readonly string _schema;
    private readonly string _data;

    private MercuriusPeer(string schema, string data) => (_schema, _data) = (schema, data);

    /// <summary>Writes the product's schema and the memberships into a folder; null where the packages are not installed.</summary>
    public static async Task<MercuriusPeer?> PrepareAsync(string folder, string image)
    {
        if (!Directory.Exists(Path.Combine(ScriptFolder(), "node_modules")))
        {
            Console.WriteLine("mercurius is not installed: there is no peer.");
            return null;
        }

        using var server = await ServerProcess.StartAsync(
            ServerCommand.Product("--image", image), """{"query":"{ __typename }"}"""u8.ToArray());
        using var client = new HttpClient();
        var (schema, data) = (Path.Combine(folder, "schema.graphql"), Path.Combine(folder, "memberships.json"));
        await File.WriteAllBytesAsync(schema, await client.GetByteArrayAsync(new Uri($"http://127.0.0.1:{server.Port}/schema.graphql")));
        await File.WriteAllBytesAsync(data, Memberships.ToJson());
        return new MercuriusPeer(schema, data);
    }

    /// <summary>Starts the peer.</summary>
    /// <exception cref="InvalidOperationException">It gives another answer than the product.</exception>
    public async Task<ServerProcess> StartAsync(byte[] request, byte[] answer, LoadGenerator load)
    {
        var server = await ServerProcess.StartAsync(
            ServerCommand.Node(Path.Combine(ScriptFolder(), "server.mjs"), _schema, _data), request);
        var own = await load.OnceAsync(server.Port, request);
        if (JsonNode.DeepEquals(JsonNode.Parse(own), JsonNode.Parse(answer)))
        {
            return server;
        }

        server.Dispose();
        throw new InvalidOperationException("mercurius gives another answer.");
    }

    /// <summary>In the checkout: packages of npm are not copied to the output.</summary>
    private static string ScriptFolder() => RepositoryFolder.Combine("tests", "KnowledgeGraph.Benchmarks", "Http", "peer");
}
