using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>Addresses that people shorten or misspell.</summary>
public sealed class ShortAddressTests(ExplorerFixture explorer) : IClassFixture<ExplorerFixture>
{
    [Fact]
    public async Task Address_WithAnEntityAlone_IsItsDossier()
    {
        await using var visit = await explorer.VisitAsync("?id=nato");
        await visit.SettleAsync();

        (await visit.TextsAsync("main h1")).ShouldBe(["NATO"]);
        (await visit.Page.Locator(".dossier").CountAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData("dossier", "NATO")]
    [InlineData("graph", "Around NATO")]
    public async Task UnknownId_LinksTheEntitiesThatItMayMean(string view, string title)
    {
        await using var visit = await explorer.VisitAsync($"?view={view}&id=natoo");
        await visit.Page.GetByText("Did you mean").WaitForAsync();
        await visit.ClickAsync(visit.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "NATO", Exact = true }));
        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = title, Exact = true, Level = 1 }).WaitForAsync();

        visit.Page.Url.ShouldContain($"view={view}&id=nato&");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Path_WithAnUnknownEnd_LinksWhatItMayMean()
    {
        await using var visit = await explorer.VisitAsync("?view=path&id=mark-rutte&end=ukrane");
        await visit.ClickAsync(visit.Page.Locator("main .empty").GetByRole(AriaRole.Link, new() { Name = "Ukraine", Exact = true }));
        await visit.Page.Locator(".path-card").First.WaitForAsync();

        visit.Page.Url.ShouldContain("id=mark-rutte&end=ukraine&");
    }

    [Fact]
    public async Task Path_WithOneEnd_NamesIt()
    {
        await using var visit = await explorer.VisitAsync("?view=path&id=mark-rutte");
        await visit.SettleAsync();

        (await visit.Page.GetByLabel("From", new() { Exact = true }).InputValueAsync()).ShouldBe("Mark Rutte");
        (await visit.Page.GetByLabel("To", new() { Exact = true }).InputValueAsync()).ShouldBeEmpty();
    }
}
