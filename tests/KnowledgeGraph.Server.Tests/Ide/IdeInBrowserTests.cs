using KnowledgeGraph.Server.Tests.Support;
using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Ide;

/// <summary>The IDE as a person meets it, in a headless Chromium.</summary>
public sealed class IdeInBrowserTests(RunningServer server) : IClassFixture<RunningServer>
{
    private readonly List<string> _requests = [];
    private readonly List<string> _faults = [];

    [Fact]
    public async Task Ide_OnItsFirstView_HasExamplesThatRun_AndReachesNoOtherHost()
    {
        await using var context = await Chromium.OpenContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1600, Height = 1000 } });
        var page = await OpenAsync(context);

        await page.GotoAsync(new Uri(server.Address, "graphql").ToString());
        await page.GetByText("query WhoLedNato").WaitForAsync();
        await page.GetByText("Schema available").WaitForAsync();
        await page.GetByText("Run", new PageGetByTextOptions { Exact = true }).ClickAsync();
        await page.GetByText("\"inJuly2023\":").WaitForAsync();

        (await page.GetByText("\"Jens Stoltenberg\"").CountAsync()).ShouldBe(1);
        (await page.GetByText("\"Mark Rutte\"").CountAsync()).ShouldBe(1);
        _requests.ShouldContain(new Uri(server.Address, "graphql/bcp-config.json").ToString());
        _requests.Where(request => !IsOfServer(request)).ShouldBeEmpty();
        _faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Ide_OpenedByALink_HasItsOperationInATabOfItsOwn()
    {
        await using var context = await Chromium.OpenContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1600, Height = 1000 } });
        var page = await OpenAsync(context);
        var query = Uri.EscapeDataString("query OfALink($id: ID!) { entity(id: $id) { description } }");
        var variables = Uri.EscapeDataString("""{"id":"nato"}""");

        await page.GotoAsync(new Uri(server.Address, $"graphql?query={query}&variables={variables}").ToString());
        await page.GetByText("query OfALink").WaitForAsync();
        await page.GetByText("Schema available").WaitForAsync();
        await page.GetByText("Run", new PageGetByTextOptions { Exact = true }).ClickAsync();
        await page.GetByText("\"description\":").WaitForAsync();

        await page.GotoAsync(new Uri(server.Address, "graphql?documentId=claims-by-type").ToString());
        await page.GetByText("query ClaimsByType").WaitForAsync();
        (await page.GetByText("untitled 1").CountAsync()).ShouldBe(1);
        (await page.GetByText("untitled 2").CountAsync()).ShouldBe(1);
        _faults.ShouldBeEmpty();
    }

    /// <summary>Its builder knows no default that is a string: the values are in the pane of the variables.</summary>
    [Fact]
    public async Task Ide_OpenedAtAQuestionWithVariables_RunsItWithoutAFault()
    {
        await using var context = await Chromium.OpenContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1600, Height = 1000 } });
        var page = await OpenAsync(context);

        await page.GotoAsync(new Uri(server.Address, "graphql?documentId=article-5").ToString());
        await page.GetByText("query Article5").WaitForAsync();
        await page.GetByText("Schema available").WaitForAsync();
        await page.GetByText("Run", new PageGetByTextOptions { Exact = true }).ClickAsync();
        await page.GetByText("\"instrumentType\":").WaitForAsync();

        _faults.ShouldBeEmpty();
    }

    /// <summary>Opens a page whose requests, and whatever goes wrong in it, are noted.</summary>
    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(120_000);
        page.Context.Request += (_, request) => _requests.Add(request.Url);
        page.Context.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                _faults.Add($"{response.Status} {response.Url}");
            }
        };
        page.PageError += (_, error) =>
        {
            // The editor says so when a page is left.
            if (!error.Contains("Action cancelled", StringComparison.Ordinal))
            {
                _faults.Add(error);
            }
        };
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _faults.Add(message.Text);
            }
        };
        return page;
    }

    private bool IsOfServer(string request) =>
        request.StartsWith(server.Address.ToString(), StringComparison.Ordinal)
        || request.StartsWith("data:", StringComparison.Ordinal)
        || request.StartsWith($"blob:{server.Address}", StringComparison.Ordinal);
}
