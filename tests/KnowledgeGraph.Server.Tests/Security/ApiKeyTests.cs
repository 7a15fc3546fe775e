using System.Net;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Security;

public sealed class ApiKeyTests
{
    private const string Key = "0123456789abcdef0123456789abcdef";
    private const string Query = "graphql?query=%7B__typename%7D";

    private static string Digest { get; } = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Key)));

    [Theory]
    [InlineData(null, null, HttpStatusCode.Unauthorized)]
    [InlineData("Authorization", "Bearer " + Key, HttpStatusCode.OK)]
    [InlineData("Authorization", "bearer " + Key, HttpStatusCode.OK)]
    [InlineData("X-Api-Key", Key, HttpStatusCode.OK)]
    [InlineData("X-Api-Key", Key + "0", HttpStatusCode.Unauthorized)]
    [InlineData("X-Api-Key", "", HttpStatusCode.Unauthorized)]
    [InlineData("Authorization", "Basic " + Key, HttpStatusCode.Unauthorized)]
    public async Task Request_WhereAKeyIsRequired_NeedsARightOne(string? header, string? value, HttpStatusCode expected)
    {
        await using var server = await StartAsync("--ApiKeys:Required", "true");

        (await StatusAsync(server.Client, Query, header, value)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("healthz", "*/*", HttpStatusCode.OK)]
    [InlineData("readyz", "*/*", HttpStatusCode.OK)]
    [InlineData("graphql/", "text/html", HttpStatusCode.OK)]
    [InlineData("graphql/bcp-config.json", "*/*", HttpStatusCode.OK)]
    [InlineData("/", "text/html", HttpStatusCode.Unauthorized)]
    [InlineData("schema.graphql", "*/*", HttpStatusCode.Unauthorized)]
    [InlineData("graphql/?query=%7B__typename%7D", "text/html", HttpStatusCode.OK)]
    [InlineData("graphql//?query=%7B__typename%7D", "text/html", HttpStatusCode.Unauthorized)]
    public async Task Path_WithoutAKey_IsOpenOnlyWhereThereAreNoFacts(string path, string accept, HttpStatusCode expected)
    {
        await using var server = await StartAsync("--ApiKeys:Required", "true");

        (await StatusAsync(server.Client, path, "Accept", accept)).ShouldBe(expected);
    }

    [Fact]
    public async Task Key_WhereNoneIsRequired_MustBeRightAllTheSame()
    {
        await using var server = await StartAsync();

        (await StatusAsync(server.Client, Query, null, null)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(server.Client, Query, "X-Api-Key", "guessed")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Refusal_SaysHowToSendAKey()
    {
        await using var server = await StartAsync("--ApiKeys:Required", "true");

        using var response = await server.Client.GetAsync(new Uri(Query, UriKind.Relative));

        response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        (await response.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"HTTP_UNAUTHORISED\"");
    }

    [Fact]
    public async Task Digest_ThatIsNone_KeepsTheServerFromStarting()
    {
        var (exitCode, errors) = await ServerProcess.FailAsync("--ApiKeys:Keys:reader:Sha256", Key);

        exitCode.ShouldBe(1);
        errors.Trim().ShouldStartWith("ApiKeys:Keys:reader:Sha256 is not a SHA-256: use 64 hex digits");
        errors.ShouldNotContain(Key);
    }

    [Fact]
    public async Task Limit_OfAKey_IsItsOwn()
    {
        await using var server = await StartAsync("--RateLimit:Requests", "2", "--RateLimit:Period", "01:00:00", "--ApiKeys:Keys:reader:Requests", "3");
        var anonymous = new List<HttpStatusCode>();
        var reader = new List<HttpStatusCode>();
        for (var i = 0; i < 4; i++)
        {
            anonymous.Add(await StatusAsync(server.Client, Query, null, null));
            reader.Add(await StatusAsync(server.Client, Query, "X-Api-Key", Key));
        }

        anonymous.ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests]);
        reader.ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
        (await StatusAsync(server.Client, "healthz", null, null)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Limit_OfGuesses_IsThatOfTheAddress()
    {
        await using var server = await StartAsync("--RateLimit:Requests", "2", "--RateLimit:Period", "01:00:00");
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            statuses.Add(await StatusAsync(server.Client, Query, "X-Api-Key", $"guess {i}"));
        }

        statuses.ShouldBe([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests]);
    }

    [Fact]
    public async Task Limit_BehindATrustedProxy_IsThatOfTheClient()
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync(
            "--RateLimit:Requests", "1", "--RateLimit:Period", "01:00:00", "--Proxies:Trusted:0", "127.0.0.0/8"));

        (await StatusAsync(server.Client, Query, "X-Forwarded-For", "192.0.2.1")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(server.Client, Query, "X-Forwarded-For", "192.0.2.1")).ShouldBe(HttpStatusCode.TooManyRequests);
        (await StatusAsync(server.Client, Query, "X-Forwarded-For", "192.0.2.2")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Limit_BehindNobodyTrusted_CannotBeEvadedByAHeader()
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync("--RateLimit:Requests", "1", "--RateLimit:Period", "01:00:00"));

        (await StatusAsync(server.Client, Query, "X-Forwarded-For", "192.0.2.1")).ShouldBe(HttpStatusCode.OK);
        using var refused = await SendAsync(server.Client, Query, "X-Forwarded-For", "192.0.2.2");

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldNotBeNull().Delta.ShouldNotBeNull().ShouldBeGreaterThan(TimeSpan.Zero);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"HTTP_TOO_MANY_REQUESTS\"");
    }

    private static async Task<DisposableServer> StartAsync(params string[] arguments) =>
        new(await RunningServer.StartAsync(["--ApiKeys:Keys:reader:Sha256", Digest, .. arguments]));

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path, string? header, string? value)
    {
        using var response = await SendAsync(client, path, header, value);
        return response.StatusCode;
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string path, string? header, string? value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation(header, value).ShouldBeTrue();
        }

        return await client.SendAsync(request);
    }
}
