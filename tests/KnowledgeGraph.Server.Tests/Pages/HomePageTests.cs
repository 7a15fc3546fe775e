using System.Net;
using System.Text.Json;
using KnowledgeGraph.Seeds;
using KnowledgeGraph.Server.Tests.Support;
using Microsoft.Playwright;

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

        links.Count.ShouldBeGreaterThan(10);
        links.Count(static link => link.StartsWith("graphql?documentId=", StringComparison.Ordinal)).ShouldBe(5);
        foreach (var link in links)
        {
            var isOfIde = link.StartsWith("graphql?documentId=", StringComparison.Ordinal);
            var answer = await Answer.GetAsync(server.Client, isOfIde ? link.Replace("graphql?", "graphql/?", StringComparison.Ordinal) : link, "text/html, */*;q=0.8");

            answer.Status.ShouldBe(HttpStatusCode.OK, link);
            answer.Body.Contains("<title>Banana Cake Pop</title>", StringComparison.Ordinal).ShouldBe(link.StartsWith("graphql", StringComparison.Ordinal), link);
        }
    }

    [Fact]
    public async Task HomePage_Policy_AllowsItsOwnStyleOnly()
    {
        using var response = await server.Client.GetAsync(new Uri("/", UriKind.Relative));

        response.Headers.GetValues("Content-Security-Policy").Single().ShouldMatch(
            "^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$");
    }

    /// <summary>The first row of the answer that the set keeps beside the question.</summary>
    private static string FirstItemOfTheAgenda()
    {
        using var answer = JsonDocument.Parse(File.ReadAllBytes(RepositoryFolder.Combine("seeds", "questions", "single-hop", "agenda-in-vilnius.json")));
        return answer.RootElement.GetProperty("data").GetProperty("meeting").GetProperty("hasAgendaItem").GetProperty("edges")[0]
            .GetProperty("node").GetProperty("name").GetString()!;
    }

    [Fact]
    public async Task HomePage_ShowsQuestionsAsAnswers()
    {
        var page = (await Answer.GetAsync(server.Client, "/", "text/html")).Body;

        page.ShouldContain("<h3>Who leads NATO, on two dates?</h3>");
        page.ShouldContain("<dt>In July 2023</dt><dd>Jens Stoltenberg</dd>");
        page.ShouldContain("<dt>In January 2025</dt><dd>Mark Rutte</dd>");
        WebUtility.HtmlDecode(page).ShouldContain($"<tr><td>{FirstItemOfTheAgenda()}</td>");
        page.ShouldNotContain("&quot;data&quot;");
        page.Split("<section>").Length.ShouldBe(6);
    }

    [Theory]
    [InlineData(390, 844)]
    [InlineData(320, 568)]
    [InlineData(1280, 800)]
    public async Task HomePage_OnAScreen_IsAtMostThreeHigh_AndNotWiderThanIt(int width, int height)
    {
        await using var context = await Chromium.OpenContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        var page = await context.NewPageAsync();

        await page.GotoAsync(server.Address.ToString());

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        if (width >= 390)
        {
            // On a smaller screen a table may be wider than its box, which then shows a shadow.
            (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.answers .scroll')].filter(it => it.scrollWidth > it.clientWidth).map(it => it.innerText)"))
                .ShouldBeEmpty("Tables that are cut off");
        }

        if (height > 800)
        {
            (await page.EvaluateAsync<int>("document.documentElement.scrollHeight")).ShouldBeLessThanOrEqualTo(3 * height);
        }

        await page.GetByRole(AriaRole.Searchbox).FillAsync("stoltenburg");
        await page.GetByRole(AriaRole.Button).ClickAsync();
        (await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Jens Stoltenberg", Exact = true }).CountAsync()).ShouldBe(1);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }
}
