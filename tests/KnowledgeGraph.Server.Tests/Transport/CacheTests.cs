using System.Net;
using System.Net.Http.Headers;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Transport;

/// <summary>Answers that a client or a cache has already.</summary>
public sealed class CacheTests(TransportServer server) : IClassFixture<TransportServer>
{
    private const string Url = "graphql?query=%7Bstation%7Bname%7D%7D";

    [Fact]
    public async Task Get_OfQuery_HasATagAndIsToBeAskedForAgain()
    {
        using var response = await GetAsync(Url);

        response.Headers.ETag!.IsWeak.ShouldBeTrue();
        response.Headers.ETag.Tag.ShouldMatch("^\"[0-9a-f]{32}\"$");
        response.Headers.CacheControl!.ToString().ShouldBe("no-cache");
        response.Headers.Vary.ShouldBe(["Accept"]);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("\"other\", {0}")]
    [InlineData("*")]
    public async Task Get_OfAnAnswerThatTheClientHas_IsNotModified(string ifNoneMatch)
    {
        var tag = await TagAsync(Url);

        using var response = await GetAsync(Url, string.Format(System.Globalization.CultureInfo.InvariantCulture, ifNoneMatch, tag));

        response.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        response.Headers.ETag!.ToString().ShouldBe(tag);
        response.Headers.CacheControl!.ToString().ShouldBe("no-cache");
        response.Headers.Vary.ShouldBe(["Accept"]);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_OfAnAnswerThatTheClientHasStrongly_IsNotModified()
    {
        var tag = await TagAsync(Url);

        using var response = await GetAsync(Url, tag["W/".Length..]);

        response.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Get_OfAnAnswerThatTheClientHasNot_IsAnswered()
    {
        using var response = await GetAsync(Url, "W/\"00000000000000000000000000000000\"");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"station":{"name":"Aldermoor"}}}""");
    }

    [Theory]
    [InlineData("graphql?query=%7Bstation%7B+name%7D%7D", null, "application/json")]
    [InlineData("graphql?query=query+A%7Bstation%7Bname%7D%7D&operationName=A", null, "application/json")]
    [InlineData("graphql?query=%7Bstation%7Bname%7D%7D&variables=%7B%22a%22:1%7D", null, "application/json")]
    [InlineData(Url, "report", "application/json")]
    [InlineData(Url, null, "application/graphql-response+json")]
    public async Task Get_ThatDiffersInAnything_HasAnotherTag(string url, string? cost, string accept)
    {
        using var response = await GetAsync(url, cost: cost, accept: accept);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.ETag.ShouldNotBeNull().ToString().ShouldNotBe(await TagAsync(Url));
    }

    [Theory]
    [InlineData("graphql?query=%7Bstation")]
    [InlineData("graphql?query=%7Bbroken%7D")]
    [InlineData("graphql?query=mutation%7Brename(to%3A%22x%22)%7D")]
    [InlineData("graphql")]
    public async Task Get_ThatHasErrors_IsNotKept(string url)
    {
        using var response = await GetAsync(url);

        response.Headers.ETag.ShouldBeNull();
        response.Headers.CacheControl!.ToString().ShouldBe("no-store");
    }

    [Fact]
    public async Task Post_OfQuery_HasNoTag()
    {
        using var content = new StringContent("""{"query":"{ __typename }"}""", System.Text.Encoding.UTF8, "application/json");
        using var response = await server.Client.PostAsync(new Uri("graphql", UriKind.Relative), content);

        response.Headers.ETag.ShouldBeNull();
        response.Headers.CacheControl.ShouldBeNull();
    }

    private async Task<string> TagAsync(string url)
    {
        using var response = await GetAsync(url);
        return response.Headers.ETag!.ToString();
    }

    private async Task<HttpResponseMessage> GetAsync(string url, string? ifNoneMatch = null, string? cost = null, string accept = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        if (ifNoneMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch).ShouldBeTrue();
        }

        if (cost is not null)
        {
            request.Headers.Add("GraphQL-Cost", cost);
        }

        return await server.Client.SendAsync(request);
    }
}
