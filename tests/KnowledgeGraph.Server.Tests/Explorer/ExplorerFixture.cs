using System.Net.Http.Json;
using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;
using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>One Chromium for the tests of a class, and a server over the shipped facts.</summary>
public sealed class ExplorerFixture : IAsyncLifetime
{
    private readonly RunningServer _server = new();
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public HttpClient Client => _server.Client;

    public async Task InitializeAsync()
    {
        await _server.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _server.DisposeAsync();
    }

    /// <summary>Opens an address of the explorer, of this server unless of another.</summary>
    internal async Task<ExplorerVisit> VisitAsync(
        string address = "", int width = 1280, ColorScheme scheme = ColorScheme.Light, Uri? server = null)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 860 },
            ColorScheme = scheme,
            AcceptDownloads = true,
        });
        var visit = new ExplorerVisit(await context.NewPageAsync());
        await visit.Page.GotoAsync(new Uri(server ?? _server.Address, $"explore{address}").ToString());
        return visit;
    }

    /// <summary>Asks the API.</summary>
    /// <returns>The data.</returns>
    internal async Task<JsonElement> AskAsync(string query)
    {
        using var response = await Client.PostAsJsonAsync("graphql", new { query });
        var answer = JsonElement.Parse(await response.Content.ReadAsByteArrayAsync());
        answer.TryGetProperty("errors", out _).ShouldBeFalse(answer.ToString());
        return answer.GetProperty("data");
    }
}
