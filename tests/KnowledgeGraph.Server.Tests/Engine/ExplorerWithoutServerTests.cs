using KnowledgeGraph.Server.Tests.Explorer;
using KnowledgeGraph.Server.Tests.Support;
using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Engine;

/// <summary>The explorer on a static host: the engine in the page answers in place of a server.</summary>
public sealed class ExplorerWithoutServerTests(EngineFacts facts) : IClassFixture<EngineFacts>
{
    private static readonly string[] Views =
    [
        "?view=dossier&id=nato", "?view=graph&id=nato", "?view=timeline&id=nato", "?view=table", "?view=path&id=mark-rutte&end=nato",
        "?view=compare&a=2020-01-01&b=2025-01-01", "?view=trust", "?view=questions",
    ];

    [Fact]
    public async Task EachView_IsAnsweredInThePage_AndAsksNoServer()
    {
        using var site = new EngineSite(facts.ImageOf(EngineFacts.Shipped));
        await using var visit = await VisitAsync(site);

        foreach (var view in Views)
        {
            await visit.GoAsync(view);
            await visit.SettleAsync();
            await visit.Page.Locator("main h1").First.WaitForAsync();
            (await visit.TextsAsync(".failure")).ShouldBeEmpty(view);
        }

        visit.Complaints.ShouldBeEmpty();
        string[] folders = ["explore/", "engine/", "facts.kg"];
        visit.Requests
            .Where(request => new Uri(request).Scheme is not ("data" or "blob"))
            .Where(request => !folders.Any(folder => request.StartsWith($"{site.Address}{folder}", StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Links_LeadToWhatASiteHas()
    {
        using var site = new EngineSite(facts.ImageOf(EngineFacts.Shipped));
        await using var visit = await VisitAsync(site);
        await visit.GoAsync("?view=dossier&id=nato");
        await visit.SettleAsync();

        (await visit.Page.GetByText("page without script").GetAttributeAsync("href")).ShouldBe("../entity/nato/");
        await visit.ClickAsync(AriaRole.Button, "Share");
        (await visit.Page.GetByText("Save as question").CountAsync()).ShouldBe(1);
        (await visit.Page.GetByText("Open as GraphQL").CountAsync()).ShouldBe(0);

        await visit.GoAsync("?view=compare");
        await visit.SettleAsync();
        (await visit.Page.GetByText("Two versions of the set").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Image_ThatIsMissing_IsSaidWithItsAddress_AndCanBeTriedAgain()
    {
        using var site = new EngineSite(null);
        await using var visit = await VisitAsync(site);
        await visit.GoAsync("");
        var alert = visit.Page.GetByRole(AriaRole.Alert);
        await alert.WaitForAsync();

        (await alert.InnerTextAsync()).ShouldContain($"The facts cannot be fetched from {site.Address}facts.kg: the answer was 404");

        File.Copy(facts.ImageOf(EngineFacts.Railway), site.Image);
        await visit.ClickAsync(AriaRole.Button, "Try again");
        await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();
    }

    [Fact]
    public async Task Image_ThatIsDamaged_IsSaidAsTheReaderSaysIt()
    {
        using var site = new EngineSite(null);
        await File.WriteAllTextAsync(site.Image, "not an image");
        var reason = Should.Throw<ImageFormatException>(() => FactGraph.Open("not an image"u8.ToArray())).Message;
        await using var visit = await VisitAsync(site);
        await visit.GoAsync("");
        var alert = visit.Page.GetByRole(AriaRole.Alert);
        await alert.WaitForAsync();

        (await alert.InnerTextAsync()).ShouldContain(reason);
    }

    private static async Task<ExplorerVisit> VisitAsync(EngineSite site)
    {
        var context = await Chromium.OpenContextAsync();
        return await ExplorerVisit.BeginAsync(await context.NewPageAsync(), new Uri(site.Address, "explore/"));
    }
}
