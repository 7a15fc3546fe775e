using System.Net;
using KnowledgeGraph.Seeds;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Pages;

public sealed class HomePageTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task HomePage_SaysWhatIsHereAndWhere()
    {
        var page = await Answer.GetAsync(server.Client, "/", "text/html");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.ContentType.ShouldBe("text/html; charset=utf-8");
        page.Body.ShouldContain($"<h1>{Facts.Graph.Ontology.Name}</h1>");
        page.Body.ShouldContain($"{Facts.Graph.Entities.Count} entities and {Facts.Graph.Statements.Count:N0} statements");
        page.Body.ShouldContain(Facts.Graph.ContentHash);
        page.Body.ShouldContain($"curl {server.Address}graphql ");
        page.Body.ShouldNotContain("{{");
        page.Body.ShouldNotContain("<script");
    }

    [Fact]
    public async Task HomePage_EveryLink_LeadsSomewhere()
    {
        var page = await Answer.GetAsync(server.Client, "/", "text/html");
        var links = page.Body.Split("href=\"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)])
            .Where(link => !link.StartsWith("data:", StringComparison.Ordinal)).ToList();

        links.Count.ShouldBe(13);
        foreach (var link in links)
        {
            (await Answer.GetAsync(server.Client, link, "text/html, */*;q=0.8")).Status.ShouldBe(HttpStatusCode.OK, link);
        }
    }

    [Fact]
    public async Task HomePage_Policy_AllowsItsOwnStyleOnly()
    {
        using var response = await server.Client.GetAsync(new Uri("/", UriKind.Relative));

        response.Headers.GetValues("Content-Security-Policy").Single().ShouldMatch(
            "^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$");
    }
}
