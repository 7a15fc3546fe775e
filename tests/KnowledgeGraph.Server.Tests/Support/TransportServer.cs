using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.AspNetCore.Transport.Documents;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.Server.Transport;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>The transport alone, over a schema that has what the shipped one has not, such as a mutation.</summary>
public sealed class TransportServer : IAsyncLifetime
{
    private const string Definition =
        """
        type Query { station: Station, echo(text: String!): String, broken: String!, faulty: String }
        type Mutation { rename(to: String!): String }
        type Station { name: String, next: Station }
        """;

    private readonly WebApplication _app;

    public TransportServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => KestrelLimits.Apply(kestrel, Options));
        _app = builder.Build();
        var station = new Dictionary<string, object?> { ["name"] = "Aldermoor" };
        station["next"] = station;
        var root = new Dictionary<string, object?> { ["station"] = station, ["rename"] = "renamed", ["faulty"] = Faulty };
        var schema = new ServedSchema(new GraphQLEngine(SchemaFromSdl.Build(Definition)), root, "1");
        _app.Map("/graphql", new GraphQLTransport(new FixedSchema(schema), Options, new DocumentOptions(), AppContext.BaseDirectory, Log).HandleAsync);
    }

    public static ServerHttpOptions Options { get; } = new();

    /// <summary>What the transport logs.</summary>
    public RecordingLogger Log { get; } = new();

    public HttpClient Client { get; private set; } = null!;

    private static Func<ArgumentValues, object?> Faulty { get; } = static _ => throw new InvalidOperationException("a secret");

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Client = LocalClient.Create(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
