using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>A person at a page of the explorer: counts the clicks, and notes what the browser complains about.</summary>
internal sealed class ExplorerVisit : IAsyncDisposable
{
    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(30);

    private readonly List<string> _complaints = [];
    private readonly Uri _explorer;
    private readonly ConcurrentDictionary<IRequest, byte> _awaited = new();

    /// <param name="explorer">The address of the explorer.</param>
    public ExplorerVisit(IPage page, Uri explorer)
    {
        Page = page;
        _explorer = explorer;
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
        page.Request += (_, request) =>
        {
            Requests.Add(request.Url);
            if (request.IsNavigationRequest)
            {
                // Nobody waits for the answers of the page before.
                _awaited.Clear();
            }

            _awaited[request] = 0;
        };
        page.RequestFinished += (_, request) => Forget(request);
        page.RequestFailed += (_, request) => Forget(request);
    }

    public IPage Page { get; }

    public List<string> Requests { get; } = [];

    public int Clicks { get; private set; }

    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Goes to a place in the explorer by its address, as one who follows a link.</summary>
    public async Task GoAsync(string address) => await Page.GotoAsync($"{_explorer}{address}");

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

    /// <summary>Waits until no answer is awaited any more: nothing is on its way, and nothing is about to be asked.</summary>
    public async Task SettleAsync()
    {
        var waited = Stopwatch.StartNew();
        for (var quiet = 0; quiet < 3;)
        {
            waited.Elapsed.ShouldBeLessThan(MaxWait, $"{Page.Url} awaits {string.Join(", ", _awaited.Keys.Select(static request => request.Url))}");
            await Page.WaitForTimeoutAsync(50);
            await Page.WaitForFunctionAsync(
                "() => document.readyState === 'complete' && !document.querySelector('.skeleton, [aria-busy=true]') && document.querySelector('main')?.textContent !== ''");
            quiet = _awaited.IsEmpty ? quiet + 1 : 0;
        }
    }

    public async Task<IReadOnlyList<string>> TextsAsync(string selector) =>
        [.. (await Page.Locator(selector).AllInnerTextsAsync()).Select(static text => text.Trim())];

    private void Forget(IRequest request) => _awaited.TryRemove(request, out _);

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
