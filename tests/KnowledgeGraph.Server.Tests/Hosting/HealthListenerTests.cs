using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Hosting;

public sealed class HealthListenerTests
{
    [Fact]
    public async Task HealthAddress_AnswersHealthAndNothingElse()
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        await using var server = new DisposableServer(await RunningServer.StartAsync("--Health:Url", address, "--ApiKeys:Required", "true"));
        using var client = LocalClient.Create(address);

        (await client.GetStringAsync(new Uri("healthz", UriKind.Relative))).ShouldContain("\"status\":\"ok\"");
        (await client.GetStringAsync(new Uri("readyz", UriKind.Relative))).ShouldBe("""{"status":"ready"}""");
        foreach (var path in new[] { "", "graphql?query=%7B__typename%7D", "schema.graphql" })
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (await server.Client.GetStringAsync(new Uri("healthz", UriKind.Relative))).ShouldContain("\"status\":\"ok\"");
    }

    [Fact]
    public async Task HealthAddress_ThatIsInUse_IsOneLine()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var (exitCode, errors) = await ServerProcess.FailAsync("--Health:Url", $"http://127.0.0.1:{port}");

        exitCode.ShouldBe(1);
        errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldBe(
            $"Health:Url is http://127.0.0.1:{port}, and another program is listening there. Choose another port.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
