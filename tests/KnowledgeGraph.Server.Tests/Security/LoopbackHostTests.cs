using System.Net;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Security;

public sealed class LoopbackHostTests
{
    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:5000", HttpStatusCode.OK)]
    [InlineData("[::1]:5000", HttpStatusCode.OK)]
    [InlineData("rebound.example", HttpStatusCode.BadRequest)]
    public async Task ServerOnThisMachine_AnswersToItsNamesOnly(string host, HttpStatusCode expected)
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync());

        (await StatusAsync(server.Client, host)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("--AllowedHosts", "facts.example")]
    [InlineData("--Proxies:Trusted:0", "127.0.0.1")]
    [InlineData("--urls", "http://0.0.0.0:0")]
    public async Task ServerForOthers_AnswersToTheirNames(string option, string value)
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync(option, value));

        (await StatusAsync(server.Client, "facts.example")).ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string host)
    {
        var address = new UriBuilder(client.BaseAddress!) { Host = "127.0.0.1", Path = "healthz" };
        using var request = new HttpRequestMessage(HttpMethod.Get, address.Uri);
        request.Headers.Host = host;
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
