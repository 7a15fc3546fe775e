using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>A person at a page of the explorer: counts the clicks, and notes what the browser complains about.</summary>
internal sealed class ExplorerVisit : IAsyncDisposable
{
    private readonly List<string> _complaints = [];

    public ExplorerVisit(IPage page)
    {
        Page = page;
        page.SetDefaultTimeout(30_000);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add(message.Text);
            }
        };
        page.Dialog += (_, dialog) =>
        {
            _complaints.Add($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    public List<string> Requests { get; } = [];

    public int Clicks { get; private set; }

    public IReadOnlyList<string> Complaints => _complaints;

    public async Task ClickAsync(ILocator target)
    {
        Clicks++;
        await target.ClickAsync();
    }

    /// <summary>A click on a link or button by its name.</summary>
    public Task ClickAsync(AriaRole role, string name) => ClickAsync(Page.GetByRole(role, new() { Name = name, Exact = true }).First);

    public Task OpenViewAsync(string name) =>
        ClickAsync(Page.GetByRole(AriaRole.Navigation, new() { Name = "Views" }).GetByRole(AriaRole.Link, new() { Name = name, Exact = true }));

    /// <summary>Types a name and takes what is found first, by keys alone.</summary>
    public async Task PickAsync(string label, string text)
    {
        var field = Page.GetByRole(AriaRole.Combobox, new() { Name = label, Exact = true });
        await field.FillAsync(text);
        await Page.Locator("[role=option][aria-selected=true]").First.WaitForAsync();
        await Page.WaitForTimeoutAsync(250);
        await field.PressAsync("Enter");
    }

    /// <summary>Waits until no answer is awaited any more.</summary>
    public async Task SettleAsync()
    {
        await Page.WaitForTimeoutAsync(150);
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Page.WaitForFunctionAsync("() => !document.querySelector('.skeleton, [aria-busy=true]') && document.querySelector('main')?.textContent !== ''");
    }

    public async Task<IReadOnlyList<string>> TextsAsync(string selector) =>
        [.. (await Page.Locator(selector).AllInnerTextsAsync()).Select(static text => text.Trim())];

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
