using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Transport;

/// <summary>What an operation costs, told to whoever asks.</summary>
public sealed class CostTests(TransportServer server) : IClassFixture<TransportServer>
{
    private const string Reported = """{"data":{"station":{"next":{"name":"Aldermoor"}}},"extensions":{"cost":{"estimated":2,"limit":100000}}}""";

    [Theory]
    [InlineData("report")]
    [InlineData("Report")]
    public async Task Cost_AskedForByHeader_IsReported(string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "graphql?query=%7Bstation%7Bnext%7Bname%7D%7D%7D");
        request.Headers.Add("GraphQL-Cost", value);

        (await Answer.OfAsync(server.Client, request)).Body.ShouldBe(Reported);
    }

    [Fact]
    public async Task Cost_AskedForByExtension_IsReported() =>
        (await Answer.PostAsync(server.Client, """{"query":"{ station { next { name } } }","extensions":{"cost":"report"}}""")).Body.ShouldBe(Reported);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"cost":true}""")]
    [InlineData("""{"cost":{"report":"report"}}""")]
    public async Task Cost_NotAskedFor_IsNotReported(string extensions) =>
        (await Answer.PostAsync(server.Client, $$"""{"query":"{ station { next { name } } }","extensions":{{extensions}}}"""))
            .Body.ShouldBe("""{"data":{"station":{"next":{"name":"Aldermoor"}}}}""");
}
