using System.Net;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Subscriptions;

public sealed class ManySubscribersTests : IDisposable
{
    private const string Subscription = "subscription { factSetChanged { factSet { contentHash } } }";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Subscribers_AThousandOfWhichHalfVanish_TheOthersAllHearAndTheServerForgetsTheRest()
    {
        const int Subscribers = 1_000;
        var image = _folder["facts.kg"];
        RailwayImages.Publish(0, image);
        using var server = await ServerProcess.StartAsync("--image", image, "--Subscriptions:MaxConnections", $"{Subscribers}",
            "--Subscriptions:MaxConnectionsPerClient", $"{Subscribers}", "--Http:MaxConnectionsPerClient", $"{2 * Subscribers}");
        var readers = new List<EventReader>();
        foreach (var batch in Enumerable.Range(0, Subscribers).Chunk(50))
        {
            readers.AddRange(await Task.WhenAll(batch.Select(_ => EventReader.OpenAsync(server.Client, Subscription))));
        }

        using (var oneTooMany = await EventReader.OpenAsync(server.Client, Subscription))
        {
            oneTooMany.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        }

        readers[..(Subscribers / 2)].ForEach(reader => reader.Dispose());
        RailwayImages.Publish(1, image);
        var heard = await Task.WhenAll(readers[(Subscribers / 2)..].Select(reader => reader.NextAsync()));

        var expected = """next {"data":{"factSetChanged":{"factSet":{"contentHash":"NEW"}}}}""".Replace("NEW", RailwayImages.Edition(1).ContentHash, StringComparison.Ordinal);
        heard.ShouldAllBe(data => data == expected);

        // There is room for others in place of those that went, as soon as the server knows that they did.
        for (var others = 0; others < Subscribers / 2;)
        {
            var other = await EventReader.OpenAsync(server.Client, Subscription);
            if (other.Status == HttpStatusCode.OK)
            {
                readers.Add(other);
                others++;
            }
            else
            {
                // A refusal that nobody reads keeps its connection, and there is a limit to these too.
                other.Dispose();
                await Task.Delay(10);
            }
        }

        readers.ForEach(reader => reader.Dispose());
    }

    [Fact]
    public async Task Subscriber_ThatDoesNotRead_HearsOfTheLastChangeAlone()
    {
        var image = _folder["facts.kg"];
        RailwayImages.Publish(0, image);
        using var server = await ServerProcess.StartAsync("--image", image);
        using var reader = await EventReader.OpenAsync(server.Client, Subscription);
        RailwayImages.Publish(1, image);
        (await reader.NextAsync()).ShouldNotBeNull().ShouldContain(RailwayImages.Edition(1).ContentHash);

        RailwayImages.Publish(2, image);
        await server.LineAsync($"content {RailwayImages.Edition(2).ContentHash}");
        RailwayImages.Publish(3, image);
        await server.LineAsync($"content {RailwayImages.Edition(3).ContentHash}");

        string? heard;
        do
        {
            heard = await reader.NextAsync();
        }
        while (heard.ShouldNotBeNull().Contains(RailwayImages.Edition(2).ContentHash, StringComparison.Ordinal));
        heard.ShouldContain(RailwayImages.Edition(3).ContentHash);
    }

    [Fact]
    public async Task Subscriber_WhenTheServerStops_IsToldThatItIsComplete()
    {
        using var server = await ServerProcess.StartAsync();
        using var reader = await EventReader.OpenAsync(server.Client, Subscription);

        var stopped = server.StopAsync();

        (await reader.NextAsync()).ShouldBe("complete");
        (await stopped).ShouldBe(0);
    }

    [Fact]
    public async Task Stream_OnWhichNothingHappens_GetsSignsOfLife()
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync("--Subscriptions:KeepAlive", "00:00:00.1"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql")
        {
            Content = new StringContent($$"""{"query":"{{Subscription}}"}""", System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.ParseAdd("text/event-stream");

        using var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        var lines = new List<string?>();
        while (lines.Count < 8)
        {
            lines.Add(await reader.ReadLineAsync());
        }

        response.Headers.GetValues("X-Accel-Buffering").ShouldBe(["no"]);
        lines.ShouldBe([":", "", ":", "", ":", "", ":", ""]);
    }
}
