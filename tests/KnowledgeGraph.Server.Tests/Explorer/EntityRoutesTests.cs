using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using KnowledgeGraph.Server.Hosting;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>What machines and people without a script get: pages of entities, RDF, a sitemap, and graphs as files.</summary>
public sealed class EntityRoutesTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly XNamespace Gexf = "http://www.gexf.net/1.2draft";
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Theory]
    [InlineData("entity/mark-rutte", "text/html,*/*;q=0.8", "text/html")]
    [InlineData("entity/mark-rutte", "*/*", "text/html")]
    [InlineData("entity/mark-rutte", "application/ld+json", "application/ld+json")]
    [InlineData("entity/mark-rutte", "text/turtle, text/html;q=0.5", "text/turtle")]
    [InlineData("entity/mark-rutte.html", "text/turtle", "text/html")]
    [InlineData("entity/mark-rutte.jsonld", "text/html", "application/ld+json")]
    [InlineData("entity/mark-rutte.ttl", "text/html", "text/turtle")]
    public async Task Entity_ByAcceptOrEnding_HasItsForm(string path, string accept, string mediaType)
    {
        using var response = await GetAsync(path, accept);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(mediaType);
        response.Headers.Vary.ShouldContain("Accept");
        (await response.Content.ReadAsStringAsync()).ShouldContain("Mark Rutte");
    }

    [Fact]
    public async Task EntityPage_HasSentencesSourcesAndLinks_AndNoScript()
    {
        using var response = await GetAsync("entity/mark-rutte", "text/html");
        var page = await response.Content.ReadAsStringAsync();

        page.ShouldContain("/entity/nato\">NATO</a>");
        page.ShouldContain("characters ");
        page.ShouldNotContain("<script");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; style-src 'sha256-");
    }

    [Fact]
    public async Task Entity_OfUnknownId_IsNotFound_WithNearNames()
    {
        using var response = await GetAsync("entity/mark-rute", "text/html");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldContain("/entity/mark-rutte\">Mark Rutte</a>");
    }

    [Fact]
    public async Task Entity_OfHostileId_IsEscaped()
    {
        using var response = await GetAsync("entity/%3Cscript%3E", "text/html");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("<script>");
    }

    [Fact]
    public async Task JsonLd_NamesTheEntityAndItsStatements()
    {
        using var response = await GetAsync("entity/mark-rutte.jsonld", "*/*");
        var graph = JsonElement.Parse(await response.Content.ReadAsByteArrayAsync()).GetProperty("@graph").EnumerateArray().ToArray();

        graph[0].TryGetProperty("holdsOffice", out _).ShouldBeTrue(graph[0].ToString());
        graph[0].GetProperty("@id").GetString().ShouldBe(new Uri(server.Address, "entity/mark-rutte").ToString());
        graph.Count(node => node.TryGetProperty("@type", out var types) && types[0].GetString() == "kg:Statement").ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Sitemap_HasEveryEntity()
    {
        using var response = await GetAsync("sitemap.xml", "*/*");
        var addresses = XDocument.Parse(await response.Content.ReadAsStringAsync()).Descendants(Sitemap + "loc").Select(static loc => loc.Value).ToArray();

        addresses.Length.ShouldBe(KnowledgeGraph.Seeds.Facts.Graph.Entities.Count);
        addresses.ShouldContain(new Uri(server.Address, "entity/mark-rutte").ToString());
    }

    [Fact]
    public async Task GraphFile_HasTheNeighbourhood()
    {
        using var response = await GetAsync("graph.gexf?of=mark-rutte&depth=1&exclude=ABOUT", "*/*");
        var document = XDocument.Parse(await response.Content.ReadAsStringAsync());

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/gexf+xml");
        response.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe("graph.gexf");
        var ids = document.Descendants(Gexf + "node").Select(static node => node.Attribute("id")!.Value).ToArray();
        ids[0].ShouldBe("mark-rutte");
        document.Descendants(Gexf + "edge").Select(static edge => edge.Attribute("source")!.Value).Except(ids).ShouldBeEmpty();
    }

    [Fact]
    public async Task GraphFile_OfALargeNeighbourhood_HasAllItsStatements()
    {
        var graph = Network.Open(60, from low in Enumerable.Range(0, 60) from high in Enumerable.Range(low + 1, 59 - low) select (low, high));
        await using var dense = ServerHost.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=None"], () => graph);
        await dense.StartAsync();
        using var client = LocalClient.Create(dense.Urls.Single());
        var of = graph.Entity(new EntityRow(0)).Id;
        var answer = await client.DataAsync($$"""{ neighbourhood(of: "{{of}}", depth: 1) { statementCount } }""");

        var document = XDocument.Parse(await client.GetStringAsync(new Uri($"graph.gexf?of={of}&depth=1", UriKind.Relative)));

        var count = answer.GetProperty("neighbourhood").GetProperty("statementCount").GetInt32();
        count.ShouldBeGreaterThan(1000);
        document.Descendants(Gexf + "edge").Count().ShouldBe(count);
    }

    [Theory]
    [InlineData("graph.gexf", HttpStatusCode.BadRequest, "\\u0022of\\u0022 is missing")]
    [InlineData("graph.gexf?of=none", HttpStatusCode.NotFound, "ENTITY_NOT_FOUND")]
    [InlineData("graph.gexf?of=nato&depth=two", HttpStatusCode.BadRequest, "whole number")]
    [InlineData("graph.gexf?of=nato&steps=2", HttpStatusCode.BadRequest, "There is no parameter")]
    [InlineData("graph.gexf?of=nato&depth=11", HttpStatusCode.BadRequest, "a whole number from 0 to 10")]
    [InlineData("graph.gexf?of=nato&predicates=none", HttpStatusCode.BadRequest, "which is not a predicate")]
    [InlineData("graph.gexf?of=nato&entity=nato", HttpStatusCode.BadRequest, "There is no parameter")]
    public async Task GraphFile_OfWrongParameters_SaysWhatIsWrong(string path, HttpStatusCode status, string message)
    {
        using var response = await GetAsync(path, "*/*");

        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentDisposition.ShouldBeNull();
        (await response.Content.ReadAsStringAsync()).Replace("\\\"", "\\u0022", StringComparison.Ordinal).ShouldContain(message);
    }

    [Fact]
    public async Task Explorer_HasAStrictPolicyAndFilesToKeep()
    {
        using var page = await GetAsync("explore", "text/html");
        var html = await page.Content.ReadAsStringAsync();
        var script = html.Split('"').Single(static part => part.StartsWith("explore/assets/explorer-", StringComparison.Ordinal) && part.EndsWith(".js", StringComparison.Ordinal));
        using var file = await GetAsync(script, "*/*");

        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("script-src 'self'; style-src 'self'; connect-src 'self'");
        policy.ShouldNotContain("unsafe");
        html.ShouldNotContain("style=");
        file.Headers.CacheControl!.ToString().ShouldContain("max-age=31536000");
        using var slash = await GetAsync("explore/?view=trust", "text/html");
        slash.Headers.Location!.ToString().ShouldBe("/explore?view=trust");
    }

    [Fact]
    public async Task Pages_OfAServerWithoutTheExplorer_DoNotLinkToIt()
    {
        await using var other = new DisposableServer(await RunningServer.StartAsync("--Explorer:Enabled", "false"));

        foreach (var path in (string[])["/", "/entity/nato", "/entity/none", "/search?q=nato"])
        {
            var page = (await Answer.GetAsync(other.Client, path, "text/html")).Body;
            page.ShouldContain("</html>", customMessage: path);
            page.ShouldNotMatch("href=\"[^\"]*explore", customMessage: path);
        }

        (await Answer.GetAsync(server.Client, "/entity/nato", "text/html")).Body.ShouldContain("explore?view=dossier&amp;id=nato\">");
        (await Answer.GetAsync(server.Client, "/", "text/html")).Body.ShouldContain("<a href=\"explore\">");
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await server.Client.SendAsync(request);
    }
}
