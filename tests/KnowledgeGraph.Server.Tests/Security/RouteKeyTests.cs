using System.Net;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Security;

/// <summary>Every route, by every method, for every Accept, with no key or token, a wrong one and a right one.</summary>
public sealed class RouteKeyTests : IDisposable
{
    private const string Key = "0123456789abcdef0123456789abcdef";

    private readonly TemporaryFolder _folder = new();
    private readonly TokenIssuer _issuer = new();

    public RouteKeyTests() => File.WriteAllText(_folder["keys.json"], _issuer.KeySet);

    public void Dispose()
    {
        _issuer.Dispose();
        _folder.Dispose();
    }

    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "QUERY"];
    private static readonly string[] Accepts = ["*/*", "text/html", "application/json", "application/graphql-response+json", "text/event-stream"];

    // The places that a route pattern leads to, and places that no route leads to.
    private static readonly Dictionary<string, string[]> Paths = new(StringComparer.Ordinal)
    {
        ["/"] = ["/"],
        ["/search"] = ["/search", "/search?q=nato"],
        ["/graphql/start.js"] = ["/graphql/start.js"],
        ["/healthz"] = ["/healthz"],
        ["/readyz"] = ["/readyz"],
        ["/schema.graphql"] = ["/schema.graphql"],
        ["/graphql"] =
        [
            "/graphql", "/graphql/", "/graphql?query=%7B__typename%7D", "/graphql/?query=%7B__typename%7D", "/GraphQL?query=%7B__typename%7D",
            "/graphql?extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22"
                + "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38%22%7D%7D",
            "/graphql?documentId=sha256%3Aecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38",
        ],
        ["/graphql/bcp-config.json"] = ["/graphql/bcp-config.json"],
        ["/graphql/{**file:minlength(1)}"] = ["/graphql/index.html", "/graphql//", "/graphql/..%2fhealthz", "/graphql/none"],
        ["/questions"] = ["/questions", "/questions/"],
        ["/questions/{name}"] = ["/questions/article-5", "/questions/article-5.csv", "/questions/none", "/questions/article-5?instrument=x"],
        ["/openapi.json"] = ["/openapi.json"],
        ["/entity/{id}"] = ["/entity/nato", "/entity/none", "/entity/nato.ttl"],
        ["/sitemap.xml"] = ["/sitemap.xml"],
        ["/sitemap/{part:int:min(1)}.xml"] = ["/sitemap/1.xml", "/sitemap/9.xml"],
        ["/graph.gexf"] = ["/graph.gexf?of=nato", "/graph.gexf"],
        ["/export"] = ["/export?format=jsonl", "/export?format=csv", "/export"],
        ["/explore"] = ["/explore", "/explore/"],
        ["/explore/assets/{file}"] = ["/explore/assets/none.js"],
        ["/mcp/"] = ["/mcp", "/mcp/"],
        ["/federation"] = ["/federation", "/federation/", "/federation?query=%7B__typename%7D"],
        ["none"] = ["/none", "/healthz/", "/healthz/x", "//healthz", "/%68ealthz", "/diagnostics", "/graphqlx", "/entities/x"],
    };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Route_WithoutARightKey_AnswersOnlyWhereItIsMarkedAsOpen(bool hasIde)
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync(
            "--ApiKeys:Keys:reader:Sha256", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Key))),
            "--ApiKeys:Required", "true", "--Ide:Enabled", hasIde ? "true" : "false",
            "--GraphQL:Federation", "true", "--GraphQL:FederationNamespace", "rail",
            "--Tokens:Issuer", TokenIssuer.Issuer, "--Tokens:Audience", TokenIssuer.Audience, "--Tokens:KeyFile", _folder["keys.json"],
            "--Tokens:Scope", "facts.read"));
        var answered = new List<string>();
        var tokens = new[]
        {
            _issuer.Token(change: claims => claims["exp"] = 1), _issuer.Token("none"), _issuer.Token(change: claims => claims.Remove("scope")),
        };
        foreach (var (route, path, method, accept, key) in
            from entry in Paths
            from path in entry.Value
            from method in Methods
            from accept in Accepts
            from key in (string?[])[null, "wrong", .. tokens]
            select (entry.Key, path, method, accept, key))
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), AddressOf(server.Client, path));
            request.Headers.TryAddWithoutValidation("Accept", accept).ShouldBeTrue();
            if (key is not null)
            {
                var (header, value) = key == "wrong" ? ("X-Api-Key", key) : ("Authorization", $"Bearer {key}");
                request.Headers.TryAddWithoutValidation(header, value).ShouldBeTrue();
            }

            using var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            var isRefused = response.StatusCode == (key == tokens[^1] ? HttpStatusCode.Forbidden : HttpStatusCode.Unauthorized);
            if (!isRefused && !MayAnswer(route, path, method, accept, hasIde))
            {
                answered.Add($"{method} {path} Accept: {accept} key: {key ?? "none"} gives {(int)response.StatusCode}");
            }

            // The page is open, also with an operation in its address; the answer to the operation is not.
            if (!isRefused && route == "/graphql" && response.StatusCode != HttpStatusCode.Redirect)
            {
                response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html", path);
            }
        }

        answered.ShouldBeEmpty();
    }

    [Fact]
    public async Task Route_WithARightKey_IsNotRefused()
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync(
            "--ApiKeys:Keys:reader:Sha256", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Key))), "--ApiKeys:Required", "true"));
        foreach (var path in Paths.Values.SelectMany(paths => paths))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, AddressOf(server.Client, path));
            request.Headers.Add("X-Api-Key", Key);

            using var response = await server.Client.SendAsync(request);

            response.StatusCode.ShouldNotBe(HttpStatusCode.Unauthorized, path);
        }
    }

    [Fact]
    public async Task Route_WithARightToken_IsNotRefused()
    {
        await using var server = new DisposableServer(await RunningServer.StartAsync(
            "--ApiKeys:Required", "true", "--Tokens:Issuer", TokenIssuer.Issuer, "--Tokens:Audience", TokenIssuer.Audience,
            "--Tokens:KeyFile", _folder["keys.json"]));
        foreach (var (path, method) in from path in Paths.Values.SelectMany(paths => paths) from method in Methods select (path, method))
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), AddressOf(server.Client, path));
            request.Headers.Authorization = new("Bearer", _issuer.Token());

            using var response = await server.Client.SendAsync(request);

            new[] { HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden }.ShouldNotContain(response.StatusCode, $"{method} {path}");
        }
    }

    [Fact]
    public async Task Routes_OfTheServer_AreAllTried()
    {
        var server = await RunningServer.StartAsync(
            "--ApiKeys:Required", "true", "--GraphQL:Federation", "true", "--GraphQL:FederationNamespace", "rail");
        try
        {
            server.Routes.ShouldBe(Paths.Keys.Where(route => route != "none"), ignoreOrder: true);
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    // As it stands: two slashes at the start are not a host.
    private static Uri AddressOf(HttpClient client, string path) => new(client.BaseAddress!.GetLeftPart(UriPartial.Authority) + path);

    private static bool MayAnswer(string route, string path, string method, string accept, bool hasIde) => route switch
    {
        "/healthz" or "/readyz" => true,
        "/explore" or "/explore/assets/{file}" => method is "GET" or "HEAD",
        "none" => path is "/healthz/" or "/%68ealthz",
        "/graphql" => hasIde && method == "GET" && accept == "text/html",
        "/graphql/bcp-config.json" or "/graphql/start.js" or "/graphql/{**file:minlength(1)}" => hasIde && path != "/graphql//",
        _ => false,
    };
}
