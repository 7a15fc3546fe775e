using System.Net;
using System.Net.Sockets;
using System.Text;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Transport;

public sealed class ClientSlotTests
{
    [Fact]
    public async Task Connections_BeyondThoseOfAClient_AreClosed()
    {
        using var server = await ServerProcess.StartAsync("--Http:MaxConnectionsPerClient", "2");
        using var first = await ConnectAsync(server.Address);
        using var second = await ConnectAsync(server.Address);
        (await AskAsync(first)).ShouldStartWith("HTTP/1.1 200 OK");
        (await AskAsync(second)).ShouldStartWith("HTTP/1.1 200 OK");

        using (var third = await ConnectAsync(server.Address))
        {
            (await AskAsync(third)).ShouldBeEmpty();
        }

        first.Dispose();
        string answer;
        do
        {
            using var fourth = await ConnectAsync(server.Address);
            answer = await AskAsync(fourth);
        }
        while (answer.Length == 0);
        answer.ShouldStartWith("HTTP/1.1 200 OK");
    }

    [Fact]
    public async Task EventStreams_BeyondThoseOfAClient_AreRefused()
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync("--Subscriptions:MaxConnectionsPerClient", "1"));
        using var first = await SubscribeAsync(server.Client);
        using var second = await SubscribeAsync(server.Client);

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        second.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await second.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"HTTP_TOO_MANY_STREAMS\"");
    }

    private static async Task<HttpResponseMessage> SubscribeAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql");
        request.Headers.Add("Accept", "text/event-stream");
        request.Content = new StringContent(
            """{"query":"subscription { factSetChanged { factSet { contentHash } } }"}""", Encoding.UTF8, "application/json");
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task<TcpClient> ConnectAsync(Uri address)
    {
        var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        return client;
    }

    /// <summary>The beginning of the answer; empty where the connection is closed.</summary>
    private static async Task<string> AskAsync(TcpClient client)
    {
        try
        {
            await client.GetStream().WriteAsync("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray());
            var bytes = new byte[64];
            return Encoding.ASCII.GetString(bytes, 0, await client.GetStream().ReadAsync(bytes));
        }
        catch (IOException)
        {
            return "";
        }
    }
}
