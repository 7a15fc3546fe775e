using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.FactSets;

/// <summary>The facts change while clients ask. The long form of it is the benchmark <c>swap</c>.</summary>
public sealed class ReplacementTests : IDisposable
{
    private const int Clients = 16;
    private const int Changes = 20;
    private const int History = 2;

    private const string Page =
        """
        {
          factSet { contentHash }
          stations(first: 3) { nodes { name } pageInfo { endCursor } }
          agents(first: 3) { nodes { name } }
          shortestPath(from: "valley-rail", to: "cafe-corner") { nodes { name } }
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Replacement_UnderLoad_LosesNoAnswerAndMixesNone()
    {
        var image = _folder["facts.kg"];
        RailwayImages.Publish(0, image);
        using var server = await ServerProcess.StartAsync("--image", image, "--Images:History", $"{History}");
        using var end = new CancellationTokenSource();

        var clients = Enumerable.Range(0, Clients).Select(_ => Task.Run(() => AskAsync(server, end.Token))).ToList();
        for (var change = 1; change <= Changes; change++)
        {
            var lines = server.Lines.Count;
            RailwayImages.Publish(change, image);
            await server.LineAsync($"content {RailwayImages.Edition(change).ContentHash}", lines);
        }

        await end.CancelAsync();
        var seen = await Task.WhenAll(clients);

        seen.SelectMany(editions => editions).Distinct().Count().ShouldBe(RailwayImages.Count);
        (await server.Client.ContentHashAsync()).ShouldBe(RailwayImages.Edition(Changes).ContentHash);
        MappedImages(server).ShouldBeInRange(1, History + 1);
    }

    [Fact]
    public async Task Cursor_OfOtherFacts_IsAnErrorWithACode()
    {
        var image = _folder["facts.kg"];
        RailwayImages.Publish(0, image);
        using var server = await ServerProcess.StartAsync("--image", image);
        var cursor = (await server.Client.DataAsync(Page)).GetProperty("stations").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        RailwayImages.Publish(1, image);
        await server.LineAsync("Now serving");
        var answer = await server.Client.AskAsync($$"""{ stations(first: 3, after: "{{cursor}}") { nodes { name } } }""");

        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("STALE_CURSOR");
    }

    [Fact]
    public async Task Changes_SinceAStateThatIsKnown_AreTold()
    {
        var image = _folder["facts.kg"];
        RailwayImages.Publish(0, image);
        using var server = await ServerProcess.StartAsync("--image", image, "--Images:History", "1");
        RailwayImages.Publish(1, image);
        await server.LineAsync("Now serving");

        var changes = await server.Client.DataAsync(
            $$"""
            {
              changes(since: "{{RailwayImages.Edition(0).ContentHash}}") {
                since contentHash isEmpty
                entitiesCounts { gained lost altered }
                entities(first: 1, only: [ALTERED]) { totalCount nodes { kind id title node { id } fields { field old new } } }
              }
            }
            """);
        RailwayImages.Publish(2, image);
        await server.LineAsync($"content {RailwayImages.Edition(2).ContentHash}");
        var forgotten = await server.Client.AskAsync($$"""{ changes(since: "{{RailwayImages.Edition(0).ContentHash}}") { isEmpty } }""");

        var told = changes.GetProperty("changes");
        told.GetProperty("since").GetString().ShouldBe(RailwayImages.Edition(0).ContentHash);
        told.GetProperty("contentHash").GetString().ShouldBe(RailwayImages.Edition(1).ContentHash);
        told.GetProperty("isEmpty").GetBoolean().ShouldBeFalse();
        told.GetProperty("entitiesCounts").GetRawText().ShouldBe("""{"gained":0,"lost":0,"altered":20}""");
        told.GetProperty("entities").GetRawText().ShouldBe(
            """
            {"totalCount":20,"nodes":[{"kind":"ALTERED","id":"rail-office","title":"Rail Office #1","node":{"id":"rail-office"},
            "fields":[{"field":"name","old":"Rail Office #0","new":"Rail Office #1"}]}]}
            """.ReplaceLineEndings(""));
        forgotten.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("UNKNOWN_FACT_SET");
    }

    [Fact]
    public async Task Facts_WhoseReadersWentAway_AreReleased()
    {
        var image = _folder["facts.kg"];
        RailwayImages.Publish(0, image);
        using var server = await ServerProcess.StartAsync("--image", image, "--Images:History", "0", "--GraphQL:MaxFields", "100000");
        string[] requests =
        [
            """{ a: __schema { types { name } } }""",
            Long("""__schema { types { name description fields { name description args { name description } } } }"""),
            Long("""paths(from: \"valley-rail\", to: \"cafe-corner\", first: 100) { nodes { length } }"""),
            """subscription { factSetChanged { contentHash } }""",
        ];

        foreach (var request in requests)
        {
            using var client = await SendAsync(server.Address, request);
            var beginning = new byte["HTTP/1.1 200 OK".Length];
            await client.GetStream().ReadExactlyAsync(beginning);
            Encoding.ASCII.GetString(beginning).ShouldBe("HTTP/1.1 200 OK", request);
            client.Client.LingerState = new LingerOption(enable: true, seconds: 0);
        }

        for (var edition = 1; edition <= 2; edition++)
        {
            var lines = server.Lines.Count;
            RailwayImages.Publish(edition, image);
            await server.LineAsync($"content {RailwayImages.Edition(edition).ContentHash}", lines);
        }

        await Waiting.UntilAsync(() => MappedImages(server) == 1);

        static string Long(string field) => $$"""{ {{string.Concat(Enumerable.Range(0, 30).Select(i => $"a{i}: {field} "))}} }""";
    }

    /// <summary>Sends an operation, and reads nothing yet.</summary>
    private static async Task<TcpClient> SendAsync(Uri address, string operation)
    {
        var body = $$"""{"query":"{{operation}}"}""";
        var client = new TcpClient { ReceiveBufferSize = 4096 };
        await client.ConnectAsync(address.Host, address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nAccept: application/json, text/event-stream\r\n"
            + $"Content-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
        return client;
    }

    /// <summary>Asks page after page, and tells which editions it was answered from.</summary>
    private static async Task<HashSet<string>> AskAsync(ServerProcess server, CancellationToken end)
    {
        var marks = Enumerable.Range(0, RailwayImages.Count).ToDictionary(number => RailwayImages.Edition(number).ContentHash, number => $" #{number}");
        var seen = new HashSet<string>();
        while (!end.IsCancellationRequested)
        {
            var data = await server.Client.DataAsync(Page);
            var hash = data.GetProperty("factSet").GetProperty("contentHash").GetString()!;
            var names = Names(data).ToList();
            names.Count.ShouldBeGreaterThan(6);
            names.ShouldAllBe(name => name.EndsWith(marks[hash], StringComparison.Ordinal));
            seen.Add(hash);

            var cursor = data.GetProperty("stations").GetProperty("pageInfo").GetProperty("endCursor").GetString();
            var next = await server.Client.AskAsync($$"""{ factSet { contentHash } stations(first: 3, after: "{{cursor}}") { nodes { name } } }""");
            if (next.TryGetProperty("errors", out var errors))
            {
                errors[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("STALE_CURSOR");
            }
            else
            {
                next.GetProperty("data").GetProperty("factSet").GetProperty("contentHash").GetString().ShouldBe(hash);
            }
        }

        return seen;
    }

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member.NameEquals("name") ? [member.Value.GetString()!] : Names(member.Value)),
        _ => [],
    };

    /// <summary>How many images the process has open: its files lost their names, but not their mappings.</summary>
    private static int MappedImages(ServerProcess server) =>
        File.ReadLines($"/proc/{server.Id}/maps").Where(line => line.Contains("/kg-", StringComparison.Ordinal))
            .Select(line => line[line.IndexOf('/', StringComparison.Ordinal)..]).Distinct().Count();
}
