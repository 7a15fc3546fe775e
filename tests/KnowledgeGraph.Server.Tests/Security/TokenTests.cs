using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Server.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Server.Tests.Security;

/// <summary>Tokens of an identity provider, good ones and each kind of bad one.</summary>
public sealed class TokenTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TokenIssuer _issuer = new();

    public TokenTests() => File.WriteAllText(KeyFile, _issuer.KeySet);

    private static long Now => DateTimeOffset.UtcNow.ToUnixTimeSeconds();

    private string KeyFile => _folder["keys.json"];

    public void Dispose()
    {
        _issuer.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Token_OfEachKind_IsAcceptedOrRefused()
    {
        await using var server = await StartAsync("--Tokens:Scope", "facts.read", "--Tokens:Claims:0", "team=desk", "--ApiKeys:Required", "true");
        var wrong = new List<string>();
        foreach (var (kind, token, status) in Kinds())
        {
            using var response = await AskAsync(server.Client, token(_issuer));
            if ((int)response.StatusCode != status)
            {
                wrong.Add($"a token {kind} gives {(int)response.StatusCode}, not {status}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Token_ThatIsRefused_IsToldWhy()
    {
        await using var server = await StartAsync("--Tokens:Scope", "facts.write");

        using var invalid = await AskAsync(server.Client, _issuer.Token("none"));
        using var insufficient = await AskAsync(server.Client, _issuer.Token());

        invalid.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        (await invalid.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"HTTP_UNAUTHORISED\"");
        insufficient.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        insufficient.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer error=\"insufficient_scope\"");
        (await insufficient.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"HTTP_FORBIDDEN\"");
    }

    [Fact]
    public async Task Request_WithoutAToken_IsAnsweredUnlessOneIsRequired()
    {
        await using var server = await StartAsync();

        (await server.Client.GetAsync("/schema.graphql")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Keys_AndTokens_AreAcceptedSideBySide()
    {
        const string Key = "0123456789abcdef0123456789abcdef";
        await using var server = await StartAsync(
            "--ApiKeys:Required", "true", "--ApiKeys:Keys:reader:Sha256", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Key))));

        using var key = await AskAsync(server.Client, Key);
        using var token = await AskAsync(server.Client, _issuer.Token());
        using var neither = await AskAsync(server.Client, "0123456789abcdef");

        key.StatusCode.ShouldBe(HttpStatusCode.OK);
        token.StatusCode.ShouldBe(HttpStatusCode.OK);
        neither.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Limit_IsThatOfTheClientOfTheToken()
    {
        await using var server = await StartAsync("--RateLimit:Requests", "2", "--RateLimit:Period", "01:00:00");
        var statuses = new List<int>();
        foreach (var client in new[] { "a", "a", "a", "b" })
        {
            using var response = await AskAsync(server.Client, _issuer.Token(change: claims => claims["sub"] = client));
            statuses.Add((int)response.StatusCode);
        }

        statuses.ShouldBe([200, 200, 429, 200]);
    }

    [Fact]
    public async Task KeyFile_ThatIsReplaced_IsReadAgain()
    {
        using var next = new TokenIssuer();
        await using var server = await StartAsync("--Tokens:KeyRefreshInterval", "00:00:00.1", "--ApiKeys:Required", "true");
        (await AskAsync(server.Client, next.Token())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        File.WriteAllText(KeyFile, next.KeySet);
        var status = HttpStatusCode.Unauthorized;
        for (var waits = 0; status != HttpStatusCode.OK && waits < 300; waits++)
        {
            await Task.Delay(100);
            status = (await AskAsync(server.Client, next.Token())).StatusCode;
        }

        status.ShouldBe(HttpStatusCode.OK);
        (await AskAsync(server.Client, _issuer.Token())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Keys_OfAnAddress_AreFetchedAndUntilThenTokensAreToWait()
    {
        var isThere = false;
        await using var provider = await ProviderAsync(() => isThere);
        var address = provider.Urls.Single();
        await using var server = new DisposableServer(await RunningServer.StartAsync(
            "--Tokens:Issuer", TokenIssuer.Issuer, "--Tokens:Audience", TokenIssuer.Audience, "--Tokens:Metadata", $"{address}/metadata"));

        using var early = await AskAsync(server.Client, _issuer.Token());
        early.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        early.Headers.RetryAfter.ShouldNotBeNull();

        isThere = true;
        var status = early.StatusCode;
        for (var waits = 0; status != HttpStatusCode.OK && waits < 300; waits++)
        {
            await Task.Delay(100);
            status = (await AskAsync(server.Client, _issuer.Token())).StatusCode;
        }

        status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("--Tokens:Issuer https://login.example.org/", "Tokens:Issuer needs Tokens:Audience")]
    [InlineData("--Tokens:Issuer http://login.example.org/ --Tokens:Audience facts", "The keys of the issuer would be read from 'http://login.example.org/.well-known/openid-configuration'")]
    [InlineData("--Tokens:Issuer a --Tokens:Audience facts --Tokens:KeyFile /none.json", "Tokens:KeyFile '/none.json' cannot be read")]
    [InlineData("--Tokens:Issuer https://a.example/ --Tokens:Audience facts --Tokens:Claims:0 desk", "Tokens:Claims has 'desk'; it must be name=value")]
    [InlineData("--Tokens:ClockSkew 00:06:00", "Tokens:ClockSkew is 00:06:00; it must be a time from 0 to 5 minutes")]
    public async Task Options_ThatDoNotFit_AreNamedInOneLine(string options, string message)
    {
        var (exitCode, errors) = await ServerProcess.FailAsync(options.Split(' '));

        exitCode.ShouldBe(1);
        errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith(message);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"keys\":[]}")]
    [InlineData("{\"keys\":[{\"kty\":\"oct\",\"k\":\"c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0\"}]}")]
    public async Task KeyFile_WithoutAPublicKey_EndsTheStartWithOneLine(string text)
    {
        File.WriteAllText(KeyFile, text);

        var (exitCode, errors) = await ServerProcess.FailAsync("--Tokens:Issuer", "a", "--Tokens:Audience", "b", "--Tokens:KeyFile", KeyFile);

        exitCode.ShouldBe(1);
        errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith($"Tokens:KeyFile '{KeyFile}' ");
    }

    private static IEnumerable<(string Kind, Func<TokenIssuer, string> Token, int Status)> Kinds() =>
    [
        ("signed by RSA", issuer => issuer.Token(), 200),
        ("signed by RSA with PSS", issuer => issuer.Token("PS256"), 200),
        ("signed by EC", issuer => issuer.Token("ES256"), 200),
        ("with several audiences", issuer => issuer.Token(change: claims => claims["aud"] = new JsonArray("other", TokenIssuer.Audience)), 200),
        ("with a list of scopes", issuer => issuer.Token(change: Scopes), 200),
        ("expired within the skew", issuer => issuer.Token(change: claims => (claims["nbf"], claims["exp"]) = (Now - 60, Now - 5)), 200),
        ("expired", issuer => issuer.Token(change: claims => claims["exp"] = Now - 3600), 401),
        ("without an end", issuer => issuer.Token(change: claims => claims.Remove("exp")), 401),
        ("of the future", issuer => issuer.Token(change: claims => claims["nbf"] = Now + 3600), 401),
        ("for another audience", issuer => issuer.Token(change: claims => claims["aud"] = "other"), 401),
        ("for no audience", issuer => issuer.Token(change: claims => claims.Remove("aud")), 401),
        ("of another issuer", issuer => issuer.Token(change: claims => claims["iss"] = "https://login.example.com/"), 401),
        ("of no issuer", issuer => issuer.Token(change: claims => claims.Remove("iss")), 401),
        ("without a signature", issuer => issuer.Token("none"), 401),
        ("signed by the public key as a secret", issuer => issuer.Token("HS256"), 401),
        ("signed by the public key as a longer secret", issuer => issuer.Token("HS384"), 401),
        ("signed by another key", _ => OfAnother(), 401),
        ("with a signature that is cut off", issuer => issuer.Token()[..^8], 401),
        ("with other claims than were signed", issuer => Swap(issuer.Token(), issuer.Token(change: claims => claims["sub"] = "editor")), 401),
        ("of five parts", _ => "e30.e30.e30.e30.e30", 401),
        ("that is no JSON", _ => "a.b.c", 401),
        ("that is too long", issuer => issuer.Token(change: claims => claims["sub"] = new string('a', 20_000)), 401),
        ("without the scope", issuer => issuer.Token(change: claims => claims["scope"] = "facts.readers"), 403),
        ("without any scope", issuer => issuer.Token(change: claims => claims.Remove("scope")), 403),
        ("without the claim", issuer => issuer.Token(change: claims => claims["team"] = "archive"), 403),
        ("without a client", issuer => issuer.Token(change: claims => claims.Remove("sub")), 403),
        ("with a client of a thousand letters", issuer => issuer.Token(change: claims => claims["sub"] = new string('a', 1000)), 403),
    ];

    private static string OfAnother()
    {
        using var other = new TokenIssuer();
        return other.Token();
    }

    private static void Scopes(JsonObject claims)
    {
        claims.Remove("scope");
        claims["scp"] = new JsonArray("openid", "facts.read");
    }

    private static string Swap(string token, string other)
    {
        var parts = token.Split('.');
        return $"{parts[0]}.{other.Split('.')[1]}.{parts[2]}";
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string bearer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=%7B__typename%7D");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return await client.SendAsync(request);
    }

    private async Task<DisposableServer> StartAsync(params string[] options) => new(await RunningServer.StartAsync(
    [
        "--Tokens:Issuer", TokenIssuer.Issuer, "--Tokens:Audience", TokenIssuer.Audience, "--Tokens:KeyFile", KeyFile, .. options,
    ]));

    private async Task<WebApplication> ProviderAsync(Func<bool> isThere)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/metadata", (HttpContext context) => isThere()
            ? Results.Text($$"""{"issuer":"{{TokenIssuer.Issuer}}","jwks_uri":"http://{{context.Request.Host}}/keys"}""", "application/json")
            : Results.NotFound());
        app.MapGet("/keys", () => Results.Text(_issuer.KeySet, "application/json"));
        await app.StartAsync();
        return app;
    }
}
