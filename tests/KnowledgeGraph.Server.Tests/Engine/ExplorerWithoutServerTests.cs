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

        (await visit.Page.GetByText("plain page").GetAttributeAsync("href")).ShouldBe("../entity/nato/");
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

        (await alert.InnerTextAsync()).ShouldContain($"Detail: {reason}");
        (await alert.InnerTextAsync()).ShouldContain("The file with the facts is missing, incomplete or of another version than the explorer.");
        await LeadsBackAsync(alert);
    }

    [Fact]
    public async Task Engine_ThatIsMissing_IsSaidWithWhatCanBeRead()
    {
        using var site = new EngineSite(facts.ImageOf(EngineFacts.Railway));
        await using var visit = await VisitAsync(site);
        await visit.Page.RouteAsync("**/engine/client.js", static route => route.FulfillAsync(new() { Status = 404 }));
        await visit.GoAsync("");
        var alert = visit.Page.GetByRole(AriaRole.Alert);
        await alert.WaitForAsync();

        (await alert.InnerTextAsync()).ShouldContain("A part of the explorer cannot be fetched.");
        (await alert.InnerTextAsync()).ShouldContain($"{site.Address}engine/client.js");
        await LeadsBackAsync(alert);
    }

    [Fact]
    public async Task Browser_WithoutWorkers_IsToldSo()
    {
        using var site = new EngineSite(facts.ImageOf(EngineFacts.Railway));
        await using var visit = await VisitAsync(site);
        await visit.Page.AddInitScriptAsync("delete window.Worker;");
        await visit.GoAsync("");
        var alert = visit.Page.GetByRole(AriaRole.Alert);
        await alert.WaitForAsync();

        (await alert.InnerTextAsync()).ShouldContain("This browser does not have web workers");
        (await alert.InnerTextAsync()).ShouldNotContain("Node");
        await LeadsBackAsync(alert);
    }

    [Fact]
    public async Task Opening_HasATitleAWayBackAndOneStatus()
    {
        using var site = new EngineSite(facts.ImageOf(EngineFacts.Railway));
        await using var visit = await VisitAsync(site);
        var hold = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/engine/client.js", async route =>
        {
            await hold.Task;
            await route.ContinueAsync();
        });
        await visit.GoAsync("?view=table");
        await visit.Page.GetByRole(AriaRole.Status).First.WaitForAsync();

        (await visit.TextsAsync("[role=status]")).ShouldBe(["Opening the facts in this page…"]);
        (await visit.TextsAsync("header")).Single().ShouldContain("Explorer");
        (await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Pages" }).GetAttributeAsync("href")).ShouldBe("../");
        hold.SetResult();
        await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();
        (await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Pages" }).GetAttributeAsync("href")).ShouldBe("../");
    }

    [Fact]
    public async Task Script_ThatDoesNotLoad_LeavesWhatItNeedsAndAWayOn()
    {
        using var site = new EngineSite(facts.ImageOf(EngineFacts.Railway));
        await using var visit = await VisitAsync(site);
        await visit.Page.RouteAsync("**/assets/*.js", static route => route.AbortAsync());
        await visit.GoAsync("");
        var words = visit.Page.GetByText("the explorer cannot run here");
        await words.WaitForAsync();

        (await words.InnerTextAsync()).ShouldContain("to be opened from a web server, not from a file");
        (await words.GetByRole(AriaRole.Link).GetAttributeAsync("href")).ShouldBe("entities");
    }

    private static async Task LeadsBackAsync(ILocator alert) =>
        (await alert.GetByRole(AriaRole.Link, new() { Name = "pages of this site" }).GetAttributeAsync("href")).ShouldBe("../");

    private static async Task<ExplorerVisit> VisitAsync(EngineSite site)
    {
        var context = await Chromium.OpenContextAsync();
        return await ExplorerVisit.BeginAsync(await context.NewPageAsync(), new Uri(site.Address, "explore/"));
    }
}
