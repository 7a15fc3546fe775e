using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>A person at a page of the explorer: counts the clicks, and notes what the browser complains about.</summary>
internal sealed class ExplorerVisit : IAsyncDisposable
{
    /// <summary>
    /// Each document counts the answers that it awaits. Seen from outside, a request of the page before can begin after the navigation, and
    /// never ends.
    /// </summary>
    private const string CountAnswers = """
        window.awaitedAnswers = [];
        const ask = window.fetch;
        window.fetch = async (...question) => {
          const entry = String(question[0]?.url ?? question[0]);
          window.awaitedAnswers.push(entry);
          try {
            const response = await ask(...question);
            await response.clone().arrayBuffer();
            return response;
          } finally {
            window.awaitedAnswers.splice(window.awaitedAnswers.indexOf(entry), 1);
          }
        };
        """;

    private const string IsAtRest = """
        () => document.readyState === 'complete' && window.awaitedAnswers.length === 0
          && !document.querySelector('.skeleton, [aria-busy=true]') && document.querySelector('main')?.textContent !== ''
        """;

    private readonly List<string> _complaints = [];
    private readonly Uri _explorer;

    private ExplorerVisit(IPage page, Uri explorer)
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
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    /// <summary>A page that has not gone anywhere yet.</summary>
    /// <param name="explorer">The address of the explorer.</param>
    public static async Task<ExplorerVisit> BeginAsync(IPage page, Uri explorer)
    {
        await page.AddInitScriptAsync(CountAnswers);
        return new ExplorerVisit(page, explorer);
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
        try
        {
            for (var quiet = 0; quiet < 3;)
            {
                await Page.WaitForFunctionAsync(IsAtRest);
                await Page.WaitForTimeoutAsync(50);
                quiet = await Page.EvaluateAsync<bool>(IsAtRest) ? quiet + 1 : 0;
            }
        }
        catch (TimeoutException exception)
        {
            var awaited = await Page.EvaluateAsync<string>("() => window.awaitedAnswers.join(', ')");
            throw new TimeoutException($"{Page.Url} awaits [{awaited}].", exception);
        }
    }

    public async Task<IReadOnlyList<string>> TextsAsync(string selector) =>
        [.. (await Page.Locator(selector).AllInnerTextsAsync()).Select(static text => text.Trim())];

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
