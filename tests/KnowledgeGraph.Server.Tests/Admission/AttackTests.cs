using System.Net;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Admission;

/// <summary>The server under the most expensive requests that are known. Nothing is timed: it answers, or the test never ends.</summary>
public sealed class AttackTests
{
    private const int Connections = 16;

    private const string NestedConditions = """
        {"w":{"subject":{"relationships":{"some":{"relationships":{"none":{"relationships":{"all":{"relationships":{"some":{"name":{"contains":"zzz"}}}}}}}}}}}}
        """;

    /// <summary>The time limit is so long that a cheap request that had to wait for a hostile one would fail.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task CheapRequestsAndHealth_BesideExpensiveOnes_AreAnswered(bool areEventStreams)
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync(
            "--GraphQL:TimeLimit", "01:00:00", "--Admission:MaxWait", "01:00:00", "--Admission:MaxLongWaitingPerClient", "4", "--GraphQL:MaxTokens", "100000"));
        using var end = new CancellationTokenSource();
        using var hostile = LocalClient.Create(server.Client.BaseAddress!.ToString());
        var attacks = Enumerable.Range(0, Connections).Select(number => AttackAsync(hostile, number, areEventStreams, end.Token)).ToArray();
        while (attacks.Count(attack => attack.IsCompleted) < Connections - 7)
        {
            await Task.Delay(20);
        }

        for (var i = 0; i < 20; i++)
        {
            (await server.Client.GetStringAsync(new Uri("healthz", UriKind.Relative))).ShouldContain("ok");
            using var answer = await server.Client.PostAsync(new Uri("graphql", UriKind.Relative), Json("{ factSet { contentHash } }", "{}"));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        foreach (var refused in attacks.Where(attack => attack.IsCompleted))
        {
            var (status, retryAfter, body) = await refused;
            status.ShouldBe(HttpStatusCode.ServiceUnavailable);
            body.ShouldContain("\"code\":\"OVERLOADED\"");
            retryAfter.ShouldNotBeNull().ShouldBeGreaterThan(TimeSpan.Zero);
        }

        await end.CancelAsync();
        await Task.WhenAll(attacks).ContinueWith(static _ => { }, TaskScheduler.Default);
    }

    private static async Task<(HttpStatusCode Status, TimeSpan? RetryAfter, string Body)> AttackAsync(
        HttpClient client, int number, bool areEventStreams, CancellationToken cancellationToken)
    {
        var fields = string.Concat(Enumerable.Range(0, 2_000).Select(field => $" a{field}:statements(first:1,where:$w){{totalCount}}"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql");
        request.Content = Json($"query q{number}($w:StatementFilter){{{fields}}}", NestedConditions);
        if (areEventStreams)
        {
            request.Headers.Add("Accept", "text/event-stream");
        }

        using var response = await client.SendAsync(request, cancellationToken);
        return (response.StatusCode, response.Headers.RetryAfter?.Delta, await response.Content.ReadAsStringAsync(cancellationToken));
    }

    private static StringContent Json(string query, string variables) =>
        new($$"""{"query":{{JsonSerializer.Serialize(query)}},"variables":{{variables}}}""", Encoding.UTF8, "application/json");
}
