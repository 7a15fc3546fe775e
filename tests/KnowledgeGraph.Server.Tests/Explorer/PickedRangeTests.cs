using System.Globalization;
using System.Text.Json;
using System.Web;
using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>A range of time that is picked in the timeline is followed by the other views.</summary>
public sealed class PickedRangeTests(ExplorerFixture explorer) : IClassFixture<ExplorerFixture>
{
    [Fact]
    public async Task Range_PickedInTheTimeline_IsFollowedByTheOtherViews()
    {
        await using var visit = await explorer.VisitAsync("?view=timeline&from=2000-01-01&to=2025-12-31");
        await visit.SettleAsync();
        await DragAsync(visit.Page, 0.9, 0.97);
        await visit.Page.Locator(".viewbar .chip").WaitForAsync();
        await visit.SettleAsync();
        var range = HttpUtility.ParseQueryString(new Uri(visit.Page.Url).Query);
        var (from, to) = (range["from"]!, range["to"]!);
        Day(from).ShouldBeInRange(new DateOnly(2022, 1, 1), new DateOnly(2024, 6, 1));
        Day(to).ShouldBeInRange(Day(from).AddDays(1), new DateOnly(2025, 12, 31));
        var view = $"view: {{ from: \"{from}\", to: \"{to}\" }}";

        await visit.PickAsync("Search", "mark rutte");
        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Mark Rutte", Level = 1 }).WaitForAsync();
        await visit.SettleAsync();
        var dossier = (await explorer.AskAsync($"{{ entity(id: \"mark-rutte\") {{ statements({view}) {{ totalCount }} }} }}")).GetProperty("entity");
        (await visit.TextsAsync(".dossier .figures")).Single().ShouldStartWith($"{Total(dossier)} statement");

        await visit.OpenViewAsync("Graph");
        await visit.Page.Locator(".drawing").WaitForAsync();
        await visit.SettleAsync();
        var around = (await explorer.AskAsync($"{{ neighbourhood(of: \"mark-rutte\", limit: 400, hubLimit: 60, via: {{ {view} }}) {{ nodes {{ name distance }} }} }}"))
            .GetProperty("neighbourhood").GetProperty("nodes").EnumerateArray().Where(node => node.GetProperty("distance").GetInt32() > 0);
        (await visit.TextsAsync(".ring .found a")).Order(StringComparer.Ordinal)
            .ShouldBe(around.Select(node => node.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));

        await visit.OpenViewAsync("Path");
        await visit.PickAsync("To", "ukraine");
        await visit.Page.Locator(".path-card").First.WaitForAsync();
        await visit.SettleAsync();
        var paths = (await explorer.AskAsync($"{{ paths(from: \"mark-rutte\", to: \"ukraine\", first: 5, via: {{ {view} }}) {{ nodes {{ steps {{ sentence }} }} }} }}"))
            .GetProperty("paths").GetProperty("nodes").EnumerateArray()
            .SelectMany(path => path.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("sentence").GetString()!));
        (await visit.TextsAsync(".step .sentence")).ShouldBe(paths);

        await visit.OpenViewAsync("Table");
        await visit.ClickAsync(AriaRole.Link, "Statements");
        await visit.Page.Locator(".table-tools").WaitForAsync();
        await visit.SettleAsync();
        var about = "where: { or: [{ subject: { id: { eq: \"mark-rutte\" } } }, { object: { id: { eq: \"mark-rutte\" } } }] }";
        var rows = (await explorer.AskAsync($"{{ table: statements({view}, {about}) {{ totalCount }} }}")).GetProperty("table").GetProperty("totalCount").GetInt32();
        (await visit.TextsAsync(".table-tools [role=status]")).Single().ShouldEndWith($"{rows.ToString("N0", CultureInfo.InvariantCulture)} rows");
        (await visit.TextsAsync(".viewbar .chip")).Single().ShouldStartWith($"Holds {from} – {to}");

        await visit.ClickAsync(AriaRole.Button, "Clear the range of time");
        await visit.SettleAsync();
        visit.Page.Url.ShouldNotContain("from=");
        visit.Complaints.ShouldBeEmpty();
    }

    private static async Task DragAsync(IPage page, double start, double end)
    {
        var box = (await page.Locator(".axis").BoundingBoxAsync())!;
        var y = box.Y + (box.Height / 2);
        await page.Mouse.MoveAsync((float)(box.X + (box.Width * start)), y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync((float)(box.X + (box.Width * end)), y, new MouseMoveOptions { Steps = 5 });
        await page.Mouse.UpAsync();
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Total(JsonElement entity) => entity.GetProperty("statements").GetProperty("totalCount").GetInt32();
}
