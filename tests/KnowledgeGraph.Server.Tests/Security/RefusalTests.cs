using System.Net;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Security;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("HTTP_UNAUTHORISED", HttpStatusCode.Unauthorized, "--ApiKeys:Required", "true")]
    [InlineData("HTTP_TOO_MANY_REQUESTS", HttpStatusCode.TooManyRequests, "--RateLimit:Requests", "1", "--RateLimit:Period", "01:00:00")]
    public async Task FloodOfRefusedRequests_IsOneLine(string code, HttpStatusCode expected, params string[] arguments)
    {
        using var server = await ServerProcess.StartAsync(arguments);
        var last = HttpStatusCode.OK;
        for (var i = 0; i < 20; i++)
        {
            using var response = await server.Client.GetAsync(new Uri("schema.graphql", UriKind.Relative));
            last = response.StatusCode;
        }

        last.ShouldBe(expected);
        (await server.LineAsync("Refused a request")).ShouldContain($"with {code}: address 127.0.0.1, key (none).");
        server.Lines.Count(line => line.Contains("Refused a request", StringComparison.Ordinal)).ShouldBe(1);
    }
}
