using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Federation;

/// <summary>
/// Two federated graphs, each composed and queried by two gateways: two sets in namespaces of their own, and one set with services of other
/// teams.
/// </summary>
public sealed class FederatedGraphs : IAsyncLifetime, IDisposable
{
    public const string Sets = "sets";
    public const string Teams = "teams";

    private static readonly Dictionary<string, string> AcrossSets = new(StringComparer.Ordinal)
    {
        ["fromRail"] = """
            { rail { operator(id: "valley-rail") { name shared { id tram { name ... on tram_Company { favours { nodes { name } } } } } } } }
            """,
        ["fromTram"] = """
            { tram { company(id: "valley-trams") { shared { id rail { __typename id ... on rail_Operator { operates { nodes { name } } } } } } } }
            """,
        ["byId"] = """{ tram { stop(id: "aldermoor") { label shared { id rail { name ... on rail_Station { platforms } } } } } }""",
        ["byAny"] = """
            {
              identifier: sharedEntity(id: "lei:VALLEYRAIL0000000010") { id rail { id } tram { id } }
              own: sharedEntity(id: "aldermoor") { id rail { name } tram { name } }
              unknown: sharedEntity(id: "nobody") { id rail { name } tram { name } }
            }
            """,
        ["lists"] = """
            { rail { stations(first: 2) { totalCount nodes { name shared { tram { name } } } } } tram { stops { nodes { id } } } }
            """,
    };

    private static readonly Dictionary<string, string> AcrossTeams = new(StringComparer.Ordinal)
    {
        ["ofStation"] = """{ station(id: "aldermoor") { name reviews { text } } }""",
        ["toStation"] = """{ latestReview { text station { name locatedIn { nodes { name } } } } }""",
        ["ofEveryKind"] = """{ agents { nodes { __typename name visits } } }""",
    };

    private readonly TemporaryFolder _folder = new();
    private readonly List<RunningServer> _servers = [];
    private JsonElement _results;

    public async Task InitializeAsync()
    {
        var (rail, tram) = (_folder["rail.kg"], _folder["tram.kg"]);
        RailwayImages.Publish(0, rail);
        await File.WriteAllBytesAsync(tram, TramwayImage.Bytes);
        var scenarios = new Dictionary<string, object>
        {
            [Sets] = new
            {
                subgraphs = new
                {
                    rail = await StartAsync("federation", rail, "--GraphQL:FederationNamespace", "rail", "--GraphQL:FederationIdentifiers", "lei"),
                    tram = await StartAsync("federation", tram, "--GraphQL:FederationNamespace", "tram", "--GraphQL:FederationIdentifiers", "item, lei"),
                },
                operations = AcrossSets,
            },
            [Teams] = new { subgraphs = new { rail = await StartAsync("graphql", rail) }, services = new[] { "reviews", "visits" }, operations = AcrossTeams },
        };
        _results = await NodeFolders.Federation.RunAsync("run.mjs", JsonSerializer.Serialize(scenarios));
    }

    public async Task DisposeAsync()
    {
        foreach (var server in _servers)
        {
            await server.DisposeAsync();
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>What the composition found wrong with a graph.</summary>
    public string Faults(string graph) => $"{_results.GetProperty(graph).GetProperty("errors")} {_results.GetProperty(graph).GetProperty("hints")}";

    /// <summary>What a gateway answered.</summary>
    public string Answer(string graph, string gateway, string operation) =>
        _results.GetProperty(graph).GetProperty(gateway).GetProperty(operation).GetRawText();

    private async Task<string> StartAsync(string path, string image, params string[] options)
    {
        var server = await RunningServer.StartAsync(["--image", image, "--GraphQL:Federation", "true", .. options]);
        _servers.Add(server);
        return $"{server.Address}{path}";
    }
}
