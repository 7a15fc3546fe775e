using System.IO.Compression;
using System.Net;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Transport;

/// <summary>Compression, ages of answers and calls from other sites, as they are configured.</summary>
public sealed class TransportOptionTests
{
    private const string Site = "https://app.example.org";

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task LargeAnswer_ForAClientThatTakesIt_IsCompressed(string encoding)
    {
        var server = await RunningServer.StartAsync();
        var plain = await server.Client.GetStringAsync(new Uri("schema.graphql", UriKind.Relative));

        using var response = await SendAsync(server, HttpMethod.Get, "schema.graphql", ("Accept-Encoding", encoding));
        var compressed = await response.Content.ReadAsByteArrayAsync();
        await server.DisposeAsync();

        response.Content.Headers.ContentEncoding.ShouldBe([encoding]);
        response.Headers.Vary.ShouldContain("Accept-Encoding");
        compressed.Length.ShouldBeLessThan(plain.Length / 3);
        await using var stream = encoding == "br"
            ? (Stream)new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress)
            : new GZipStream(new MemoryStream(compressed), CompressionMode.Decompress);
        (await new StreamReader(stream).ReadToEndAsync()).ShouldBe(plain);
    }

    [Theory]
    [InlineData("graphql?query=%7B__typename%7D", true)]
    [InlineData("schema.graphql", false)]
    public async Task Answer_ThatIsSmallOrWhereCompressionIsOff_IsSentAsItIs(string url, bool compression)
    {
        var server = await RunningServer.StartAsync("--Http:Compression", compression.ToString());

        using var response = await SendAsync(server, HttpMethod.Get, url, ("Accept-Encoding", "br, gzip"));
        await server.DisposeAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("schema.graphql")]
    [InlineData("graphql?query=%7B__schema%7Btypes%7Bname%20fields%7Bname%7D%7D%7D%7D")]
    [InlineData("graphql?query=%7B__typename%7D", "identity")]
    public async Task Tag_OfEveryRoute_DiffersByCodingAndIsComparedWeakly(string url, string ofSmall = "")
    {
        var server = await RunningServer.StartAsync();
        var tags = new List<string>();
        foreach (var coding in new[] { "identity", "gzip", "br" })
        {
            using var response = await SendAsync(server, HttpMethod.Get, url, ("Accept-Encoding", coding));
            var tag = response.Headers.ETag.ShouldNotBeNull().ToString();
            response.Headers.Vary.ShouldContain("Accept-Encoding");
            tags.Add(tag);

            var opaque = tag.Replace("W/", "", StringComparison.Ordinal);
            foreach (var known in new[] { opaque, $"W/{opaque}", $"\"other\", W/{opaque}", "*" })
            {
                using var unchanged = await SendAsync(server, HttpMethod.Get, url, ("Accept-Encoding", coding), ("If-None-Match", known));
                unchanged.StatusCode.ShouldBe(HttpStatusCode.NotModified, $"{coding} {known}");
                unchanged.Headers.Vary.ShouldContain("Accept-Encoding");
                if (known != "*")
                {
                    unchanged.Headers.ETag.ShouldNotBeNull().ToString().ShouldBe(tag);
                }
            }
        }

        using var otherCoding = await SendAsync(server, HttpMethod.Get, url, ("Accept-Encoding", "identity"), ("If-None-Match", tags[2]));
        await server.DisposeAsync();

        tags.Distinct().Count().ShouldBe(ofSmall.Length > 0 ? 1 : 3);
        otherCoding.StatusCode.ShouldBe(ofSmall.Length > 0 ? HttpStatusCode.NotModified : HttpStatusCode.OK);
    }

    [Fact]
    public async Task Tag_WithoutCompression_IsComparedWeakly()
    {
        var server = await RunningServer.StartAsync("--Http:Compression", "false");

        using var response = await SendAsync(server, HttpMethod.Get, "schema.graphql");
        using var unchanged = await SendAsync(server, HttpMethod.Get, "schema.graphql", ("If-None-Match", $"W/{response.Headers.ETag}"));
        await server.DisposeAsync();

        unchanged.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task CompressionThreshold_WhenLowered_CompressesSmallAnswers()
    {
        var server = await RunningServer.StartAsync("--Http:CompressionThreshold", "10");

        using var response = await SendAsync(server, HttpMethod.Get, "graphql?query=%7B__typename%7D", ("Accept-Encoding", "br"));
        await server.DisposeAsync();

        response.Content.Headers.ContentEncoding.ShouldBe(["br"]);
    }

    [Fact]
    public async Task MaxAge_WhenConfigured_IsToldToCaches()
    {
        var server = await RunningServer.StartAsync("--Http:MaxAge", "00:05:00");

        using var response = await SendAsync(server, HttpMethod.Get, "graphql?query=%7B__typename%7D");
        await server.DisposeAsync();

        response.Headers.CacheControl!.ToString().ShouldBe("max-age=300");
    }

    [Fact]
    public async Task Page_OfAnotherSite_MayCallOnlyIfItsOriginIsConfigured()
    {
        var server = await RunningServer.StartAsync("--Cors:Origins:0", Site);

        using var welcome = await PreflightAsync(server, Site);
        using var called = await SendAsync(server, HttpMethod.Get, "graphql?query=%7B__typename%7D", ("Origin", Site));
        using var stranger = await PreflightAsync(server, "https://app.example.org.evil.example");
        using var strangerCalled = await SendAsync(server, HttpMethod.Get, "graphql?query=%7B__typename%7D", ("Origin", "http://app.example.org"));
        await server.DisposeAsync();

        welcome.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe([Site]);
        welcome.Headers.GetValues("Access-Control-Allow-Headers").Single().ShouldContain("content-type");
        welcome.Headers.GetValues("Access-Control-Max-Age").ShouldBe(["3600"]);
        called.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe([Site]);
        called.Headers.GetValues("Access-Control-Expose-Headers").ShouldBe(["ETag,Export-Counts,Export-Left-Out"]);
        called.Headers.Vary.ShouldContain("Origin");
        called.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
        stranger.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        strangerCalled.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Fact]
    public async Task Page_OfAnotherSite_MayNotCallUnlessConfigured()
    {
        var server = await RunningServer.StartAsync();

        using var preflight = await PreflightAsync(server, Site);
        await server.DisposeAsync();

        preflight.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        preflight.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Theory]
    [InlineData("http://localhost:5173", true)]
    [InlineData("https://localhost", true)]
    [InlineData("http://app.localhost:3000", true)]
    [InlineData("http://127.0.0.1:8080", true)]
    [InlineData("http://127.8.8.8:8080", true)]
    [InlineData("http://[::1]:8080", true)]
    [InlineData(Site, true)]
    [InlineData("null", false)]
    [InlineData("http://localhost.evil.example", false)]
    [InlineData("http://127.0.0.1.evil.example", false)]
    [InlineData("http://evil-localhost:5173", false)]
    [InlineData("http://localhost:5173@evil.example", false)]
    [InlineData("http://192.168.0.2:5173", false)]
    [InlineData("http://0.0.0.0:5173", false)]
    [InlineData("http://[::2]:5173", false)]
    [InlineData("file://localhost", false)]
    [InlineData("http://localhost:5173/", false)]
    public async Task Page_OfThisMachine_MayCallOnAnyPortIfLoopbackIsOn(string origin, bool expected)
    {
        var server = await RunningServer.StartAsync("--Cors:Loopback", "true", "--Cors:Origins:0", Site);

        using var preflight = await PreflightAsync(server, origin);
        using var called = await SendAsync(server, HttpMethod.Get, "graphql?query=%7B__typename%7D", ("Origin", origin));
        await server.DisposeAsync();

        preflight.Headers.Contains("Access-Control-Allow-Origin").ShouldBe(expected);
        called.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed).ShouldBe(expected);
        (allowed ?? [origin]).ShouldBe([origin]);
        called.Headers.Vary.ShouldContain("Origin");
    }

    [InProcess]
    [Theory]
    [InlineData("*")]
    [InlineData("app.example.org")]
    [InlineData("https://app.example.org/")]
    [InlineData("https://*.example.org/path")]
    public async Task Origin_ThatIsNone_KeepsTheServerFromStarting(string origin)
    {
        var exception = await Should.ThrowAsync<InvalidDataException>(() => RunningServer.StartAsync("--Cors:Origins:0", origin));

        exception.Message.ShouldStartWith($"Cors:Origins has {origin}, which is not an origin");
    }

    private static Task<HttpResponseMessage> PreflightAsync(RunningServer server, string origin) => SendAsync(
        server, HttpMethod.Options, "graphql", ("Origin", origin), ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "content-type"));

    private static async Task<HttpResponseMessage> SendAsync(
        RunningServer server, HttpMethod method, string url, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, url);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        }

        return await server.Client.SendAsync(request);
    }
}
