using System.Net;
using KnowledgeGraph.Seeds;
using KnowledgeGraph.Server.Hosting;
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
    [InlineData("http://127.0.0.1:5000", "localhost;127.0.0.1;[::1]")]
    [InlineData("http://LOCALHOST:5000;https://[::1]:5001", "localhost;127.0.0.1;[::1]")]
    [InlineData("http://127.0.0.2:5000", "localhost;127.0.0.1;[::1];127.0.0.2")]
    [InlineData("http://facts.localhost:5000", "localhost;127.0.0.1;[::1];facts.localhost")]
    [InlineData("http://127.0.0.1:5000;http://*:5001", null)]
    [InlineData("http://localhost.example:5000", null)]
    public async Task Server_AnswersToTheNamesOfItsAddresses(string urls, string? expected)
    {
        await using var server = ServerHost.Build(["--urls", urls, "--Logging:LogLevel:Default=None"], () => Facts.Graph);

        server.Configuration["AllowedHosts"].ShouldBe(expected);
    }

    [Fact]
    public async Task ServerWithPortsOnly_AnswersToAllNames()
    {
        await using var server = ServerHost.Build(["--http_ports", "5000", "--Logging:LogLevel:Default=None"], () => Facts.Graph);

        server.Configuration["AllowedHosts"].ShouldBeNull();
    }

    [InProcess]
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
