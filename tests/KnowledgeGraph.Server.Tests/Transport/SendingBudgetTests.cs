using System.Net;
using System.Net.Sockets;
using System.Text;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Transport;

public sealed class SendingBudgetTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public void Client_MayHoldAQuarterOrOneAnswer_AndAllTogetherTheWhole()
    {
        var budget = new SendingBudget(8 * Megabyte);

        budget.TryTake("slow", 5 * Megabyte, out var first).ShouldBeTrue();
        budget.TryTake("slow", 1, out _).ShouldBeFalse();
        budget.TryTake("other", 4 * Megabyte, out _).ShouldBeFalse();
        budget.TryTake("other", 1 * Megabyte, out var second).ShouldBeTrue();
        budget.TryTake("other", 1 * Megabyte, out var third).ShouldBeTrue();
        budget.TryTake("other", 1, out _).ShouldBeFalse();
        first.Dispose();
        second.Dispose();
        third.Dispose();

        budget.TryTake("slow", 8 * Megabyte, out _).ShouldBeTrue();
    }

    [Fact]
    public async Task SlowReaders_BeyondTheBudget_AreRefusedUntilAnotherIsDone()
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync(
            "--Http:MaxBytesUnderWay", $"{24 * Megabyte}", "--GraphQL:MaxFields", "100000"));
        using var slow = await SendAsync(server.Client.BaseAddress!);
        (await ReadStatusAsync(slow)).ShouldBe("HTTP/1.1 200 OK");

        using var second = await SendAsync(server.Client.BaseAddress!);
        var refused = await ReadAllAsync(second);
        slow.Dispose();
        string accepted;
        do
        {
            using var third = await SendAsync(server.Client.BaseAddress!);
            accepted = await ReadStatusAsync(third);
        }
        while (accepted != "HTTP/1.1 200 OK");

        refused.ShouldStartWith("HTTP/1.1 503 Service Unavailable");
        refused.ShouldContain("Retry-After: 1");
        refused.ShouldContain("\"code\":\"OVERLOADED\"");
        (await server.Client.GetAsync(new Uri("healthz", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    // An answer of more megabytes than the buffers of a connection hold.
    private static async Task<TcpClient> SendAsync(Uri address)
    {
        const string Part = "{ types { name description fields { name description args { name description } } inputFields { name description } } }";
        var query = "{" + string.Concat(Enumerable.Range(0, 30).Select(i => $"a{i}: __schema {Part} ")) + "}";
        var body = $$"""{"query":"{{query}}"}""";
        var client = new TcpClient { ReceiveBufferSize = 4096 };
        await client.ConnectAsync(address.Host, address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
        return client;
    }

    private static async Task<string> ReadStatusAsync(TcpClient client)
    {
        var bytes = new byte[15];
        await client.GetStream().ReadExactlyAsync(bytes);
        return Encoding.ASCII.GetString(bytes);
    }

    private static async Task<string> ReadAllAsync(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadToEndAsync();
    }
}
