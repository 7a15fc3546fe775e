using System.Net;
using System.Net.Sockets;
using System.Text;
using KnowledgeGraph.Seeds;
using KnowledgeGraph.Server.Hosting;
using KnowledgeGraph.Server.Tests.Support;
using Microsoft.AspNetCore.Http;

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

        (await AskAnewAsync(server.Address)).ShouldBeEmpty();

        first.Dispose();
        string answer;
        do
        {
            answer = await AskAnewAsync(server.Address);
        }
        while (answer.Length == 0);
        answer.ShouldStartWith("HTTP/1.1 200 OK");
    }

    /// <summary>The answer on a connection of its own; empty where the connection is closed, be it before it was there.</summary>
    private static async Task<string> AskAnewAsync(Uri address)
    {
        try
        {
            using var client = await ConnectAsync(address);
            return await AskAsync(client);
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.ConnectionReset)
        {
            return "";
        }
    }

    /// <summary>A socket for both versions gives the proxy an IPv6 address.</summary>
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("127.0.0.0/8")]
    public async Task Connections_OfATrustedProxy_AreNotCounted(string proxy)
    {
        await using var server = ServerHost.Build(
            ["--urls", "http://*:0", "--Http:MaxConnectionsPerClient", "1", "--Proxies:Trusted:0", proxy, "--Logging:LogLevel:Default=None"],
            () => Facts.Graph);
        await server.StartAsync();
        var address = new Uri($"http://127.0.0.1:{BindingAddress.Parse(server.Urls.Single()).Port}");
        using var first = await ConnectAsync(address);
        using var second = await ConnectAsync(address);

        (await AskAsync(first)).ShouldStartWith("HTTP/1.1 200 OK");
        (await AskAsync(second)).ShouldStartWith("HTTP/1.1 200 OK");
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
