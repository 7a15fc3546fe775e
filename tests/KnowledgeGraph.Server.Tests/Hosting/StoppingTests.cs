using System.Net;
using System.Net.Sockets;
using System.Text;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Hosting;

public sealed class StoppingTests
{
    private const string Body = """{"query":"{ __typename }"}""";

    [Fact]
    public async Task Request_ThatIsUnderWayWhenTheServerStops_IsAnswered()
    {
        using var server = await ServerProcess.StartAsync();
        using var connection = new TcpClient();
        await connection.ConnectAsync(server.Address.Host, server.Address.Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body[..5]}"));

        // The server has read what is there when it has answered somebody who came later.
        await server.Client.ContentHashAsync();
        var stopped = server.StopAsync();
        await Task.Delay(TimeSpan.FromMilliseconds(200));
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Body[5..]));
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync();

        answer.ShouldStartWith("HTTP/1.1 200 OK");
        answer.ShouldEndWith("""{"data":{"__typename":"Query"}}""");
        (await stopped).ShouldBe(0);
    }

    [Fact]
    public async Task Response_WhileTheServerStops_ClosesItsConnection()
    {
        using var server = await ServerProcess.StartAsync("--Stopping:Delay", "00:00:05");
        using var before = await server.Client.GetAsync(new Uri("healthz", UriKind.Relative));
        var stopped = server.StopAsync();
        while ((await Answer.GetAsync(server.Client, "readyz")).Status == HttpStatusCode.OK)
        {
        }

        using var response = await server.Client.GetAsync(new Uri("healthz", UriKind.Relative));

        before.Headers.ConnectionClose.ShouldNotBe(true);
        response.Headers.ConnectionClose.ShouldBe(true);
        (await stopped).ShouldBe(0);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Load_WhileTheServerStops_GetsWholeAnswersOrNone(bool isRailway)
    {
        using var folder = new TemporaryFolder();
        RailwayImages.Publish(0, folder["facts.kg"]);
        using var server = await ServerProcess.StartAsync(isRailway ? ["--image", folder["facts.kg"]] : []);
        var answers = 0;
        var clients = Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            while (true)
            {
                try
                {
                    var answer = await Answer.PostAsync(server.Client, Body);
                    answer.Body.ShouldBe("""{"data":{"__typename":"Query"}}""");
                    Interlocked.Increment(ref answers);
                }
                catch (HttpRequestException)
                {
                    // Nobody listens any more.
                    return;
                }
            }
        })).ToList();
        while (Volatile.Read(ref answers) < 100)
        {
            await Task.Delay(10);
        }

        (await server.StopAsync()).ShouldBe(0);

        await Task.WhenAll(clients);
    }

    [Fact]
    public async Task Readiness_WhileTheServerStops_SaysSoAndRequestsAreStillTaken()
    {
        using var server = await ServerProcess.StartAsync("--Stopping:Delay", "00:00:05");
        (await Answer.GetAsync(server.Client, "readyz")).ShouldBe(new Answer(HttpStatusCode.OK, "application/json; charset=utf-8", """{"status":"ready"}""", ""));

        var stopped = server.StopAsync();
        Answer ready;
        do
        {
            ready = await Answer.GetAsync(server.Client, "readyz");
        }
        while (ready.Status == HttpStatusCode.OK);
        var hash = await server.Client.ContentHashAsync();

        ready.ShouldBe(new Answer(HttpStatusCode.ServiceUnavailable, "application/json; charset=utf-8", """{"status":"stopping"}""", ""));
        hash.Length.ShouldBe(64);
        (await stopped).ShouldBe(0);
    }
}
