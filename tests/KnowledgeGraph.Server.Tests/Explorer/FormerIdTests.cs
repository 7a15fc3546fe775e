using System.Net;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>A former id leads to the entity as it is called now, on the pages and in the explorer.</summary>
public sealed class FormerIdTests(ExplorerFixture explorer, RailwayFacts railway) : IClassFixture<ExplorerFixture>, IClassFixture<RailwayFacts>
{
    [Theory]
    [InlineData("entity/old-lighthouse", "entity/lighthouse")]
    [InlineData("entity/old-lighthouse.ttl", "entity/lighthouse.ttl")]
    [InlineData("entity/old-lighthouse.jsonld", "entity/lighthouse.jsonld")]
    public async Task EntityPage_OfAFormerId_Redirects(string former, string present)
    {
        using var response = await railway.Server.Client.GetAsync(new Uri(former, UriKind.Relative));
        using var head = await railway.Server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, former));

        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        response.Headers.Location.ShouldBe(new Uri(railway.Server.Address, present));
        head.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        (await Answer.GetAsync(railway.Server.Client, present)).Body.ShouldContain("Lighthouse");
    }

    [Theory]
    [InlineData("?view=dossier&id=old-lighthouse")]
    [InlineData("?view=graph&id=old-lighthouse")]
    [InlineData("?view=timeline&id=old-lighthouse")]
    [InlineData("?view=table&id=old-lighthouse")]
    [InlineData("?view=path&id=old-lighthouse&end=dunmere")]
    [InlineData("?view=path&id=dunmere&end=old-lighthouse")]
    [InlineData("?view=compare&id=old-lighthouse")]
    public async Task View_OfAFormerId_IsThatOfTheEntity_AndItsAddressToo(string address)
    {
        await using var visit = await explorer.VisitAsync(address, server: railway.Server.Address);
        await visit.Page.WaitForFunctionAsync("() => location.search.includes('=lighthouse')");
        await visit.SettleAsync();

        visit.Page.Url.ShouldNotContain("old-lighthouse");
        var shown = await visit.Page.Locator("main").InnerTextAsync() + await visit.Page.Locator("main input").EvaluateAllAsync<string>("fields => fields.map(field => field.value).join()");
        shown.ShouldContain("Lighthouse");
        visit.Complaints.ShouldBeEmpty();
    }
}
