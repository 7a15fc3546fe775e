using KnowledgeGraph.Server.Tests.Support;
using KnowledgeGraph.Testing.Soak;

namespace KnowledgeGraph.Server.Tests.Soak;

/// <summary>A short spell of the load that the benchmark <c>soak</c> keeps up for minutes.</summary>
public sealed class MixedLoadTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const int Clients = 4;
    private const int RequestsOfAClient = 250;

    [Fact]
    public async Task Requests_AmongHostileOnes_AreAnsweredAsEver()
    {
        var good = await GoodRequests.PrepareAsync(server.Client, RepositoryFolder.Combine("seeds", "questions"));
        using var hostile = LocalClient.Create(server.Address.ToString());
        var clients = Enumerable.Range(1, Clients).Select(seed => new SoakClient(server.Client, hostile, good, seed)).ToArray();

        await Task.WhenAll(clients.Select(client => client.AskAsync(RequestsOfAClient, CancellationToken.None)));

        clients.SelectMany(client => client.Failures).ShouldBeEmpty();
        clients.Sum(client => client.Answered + client.Hostile).ShouldBe(Clients * RequestsOfAClient);
        clients.Sum(client => client.Hostile).ShouldBeGreaterThan(HostileRequests.Count);
    }
}
