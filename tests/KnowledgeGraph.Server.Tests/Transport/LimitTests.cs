using System.Net;
using System.Text;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Transport;

public sealed class LimitTests(TransportServer server) : IClassFixture<TransportServer>
{
    [Fact]
    public async Task Body_OfTheLargestSize_IsTaken() =>
        (await Answer.PostAsync(server.Client, BodyOf(TransportServer.Options.MaxBodySize))).Status.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task Body_OneByteLarger_IsRefused() =>
        (await Answer.PostAsync(server.Client, BodyOf(TransportServer.Options.MaxBodySize + 1)))
            .ShouldBeRefused(HttpStatusCode.RequestEntityTooLarge, "HTTP_CONTENT_TOO_LARGE", "The body has more than 262144 bytes.");

    /// <summary>The rest of the body stands between this request and the next: a client that kept the connection would lose its next request.</summary>
    [Fact]
    public async Task Body_ThatIsTooLarge_IsTheLastOverItsConnection()
    {
        using var content = new StringContent(BodyOf(TransportServer.Options.MaxBodySize * 2), Encoding.UTF8, "application/json");
        using var response = await server.Client.PostAsync(new Uri("graphql", UriKind.Relative), content);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        response.Headers.ConnectionClose.ShouldBe(true);
    }

    [Fact]
    public async Task Body_InChunksOneByteLarger_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql")
        {
            Content = new StringContent(BodyOf(TransportServer.Options.MaxBodySize + 1), Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = true;

        (await Answer.OfAsync(server.Client, request)).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Body_InChunksOfSmallSize_IsTaken()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql")
        {
            Content = new StringContent(BodyOf(20_000), Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = true;

        (await Answer.OfAsync(server.Client, request)).Body.ShouldBe("""{"data":{"__typename":"Query"}}""");
    }

    [Fact]
    public async Task Url_LongerThanALineMayBe_IsRefused() =>
        (await Answer.GetAsync(server.Client, "graphql?query=" + new string('a', TransportServer.Options.MaxRequestLineSize)))
            .Status.ShouldBe(HttpStatusCode.RequestUriTooLong);

    [Fact]
    public async Task Headers_LargerThanTheyMayBe_AreRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "graphql");
        request.Headers.Add("X-Large", new string('a', TransportServer.Options.MaxHeadersSize));

        (await Answer.OfAsync(server.Client, request)).Status.ShouldBe(HttpStatusCode.RequestHeaderFieldsTooLarge);
    }

    [Theory]
    [InlineData("""{"query":"{ __typename }","variables":{"a":@}}""")]
    [InlineData("""{"query":"{ __typename }","extensions":{"a":@}}""")]
    [InlineData("""{"query":"{ __typename }","unknown":@}""")]
    public async Task Json_ThatNestsTooDeep_IsRefused(string body)
    {
        var deep = new string('[', 50_000) + new string(']', 50_000);

        var answer = await Answer.PostAsync(server.Client, body.Replace("@", deep, StringComparison.Ordinal));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Body.ShouldStartWith("""{"errors":[{"message":"The body is not valid JSON, or is nested too deeply: line 1, byte """);
    }

    [Fact]
    public async Task Document_ThatNestsTooDeep_IsRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("{ station ", 10_000));

        var answer = await Answer.PostAsync(server.Client, $$"""{"query":"{{deep}}"}""", accept: "application/graphql-response+json");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static string BodyOf(int size)
    {
        const string Start = """{"query":"{ __typename }","padding":" """;
        const string End = "\"}";
        return Start + new string('x', size - Start.Length - End.Length) + End;
    }
}
