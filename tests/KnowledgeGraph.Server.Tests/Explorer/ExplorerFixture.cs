using System.Net.Http.Json;
using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;
using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>A server over the shipped facts, and visits of its explorer.</summary>
public sealed class ExplorerFixture : IAsyncLifetime
{
    private readonly RunningServer _server = new();

    public HttpClient Client => _server.Client;

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    /// <summary>Opens an address of the explorer, of this server unless of another.</summary>
    internal async Task<ExplorerVisit> VisitAsync(
        string address = "", int width = 1280, ColorScheme scheme = ColorScheme.Light, Uri? server = null)
    {
        var context = await Chromium.OpenContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 860 },
            ColorScheme = scheme,
            AcceptDownloads = true,
        });
        var visit = await ExplorerVisit.BeginAsync(await context.NewPageAsync(), new Uri(server ?? _server.Address, "explore"));
        await visit.GoAsync(address);
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
