using KnowledgeGraph.Server.Tests.Support;
using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Ide;

/// <summary>The IDE as a person meets it, in a headless Chromium.</summary>
public sealed class IdeInBrowserTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Ide_RunsExample_ShowsItsDataAndReachesNoOtherHost()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1600, Height = 1000 } });
        page.SetDefaultTimeout(120_000);
        var requests = new List<string>();
        var refused = new List<string>();
        page.Context.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                refused.Add(message.Text);
            }
        };

        await page.GotoAsync(new Uri(server.Address, "graphql").ToString());
        await page.GetByText("Create Document").ClickAsync();
        await page.GetByText("Schema available").WaitForAsync();
        await page.GetByText("query WhoLedNato").WaitForAsync();
        await page.GetByText("Run", new PageGetByTextOptions { Exact = true }).ClickAsync();
        await page.GetByText("\"inJuly2023\":").WaitForAsync();

        (await page.GetByText("\"Jens Stoltenberg\"").CountAsync()).ShouldBe(1);
        (await page.GetByText("\"Mark Rutte\"").CountAsync()).ShouldBe(1);
        requests.ShouldContain(new Uri(server.Address, "graphql/bcp-config.json").ToString());
        requests.Where(request => !IsOfServer(request)).ShouldBeEmpty();
        refused.ShouldBeEmpty();
    }

    private bool IsOfServer(string request) =>
        request.StartsWith(server.Address.ToString(), StringComparison.Ordinal)
        || request.StartsWith("data:", StringComparison.Ordinal)
        || request.StartsWith($"blob:{server.Address}", StringComparison.Ordinal);
}
