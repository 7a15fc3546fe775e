using KnowledgeGraph.Testing.Graphs.Large;
using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>Graphs of hundreds and thousands of entities, which are drawn on a canvas.</summary>
public sealed class LargeGraphTests(ExplorerFixture explorer, LargeFacts facts) : IClassFixture<ExplorerFixture>, IClassFixture<LargeFacts>
{
    private const string Address = "?view=graph&id=n00000000&most=1000&hubs=1000";

    [Fact]
    public async Task LargeGraph_IsACanvasThatIsFetchedWhenItIsWanted_WithTheListBesideIt()
    {
        await using var visit = await explorer.VisitAsync("?view=graph&id=n00000000&most=200", server: facts.Server.Address);
        await visit.SettleAsync();
        (await visit.Page.Locator(".drawing svg .node").CountAsync()).ShouldBe(200);
        visit.Requests.ShouldNotContain(request => request.Contains("/LargeDrawing-", StringComparison.Ordinal));

        await visit.Page.GetByLabel("At most").SelectOptionAsync("1000");
        await visit.Page.Locator(".drawing canvas").WaitForAsync();
        await visit.SettleAsync();

        visit.Requests.Count(request => request.Contains("/LargeDrawing-", StringComparison.Ordinal) && request.EndsWith(".js", StringComparison.Ordinal)).ShouldBe(1);
        (await visit.TextsAsync(".graph .figures")).Single().ShouldStartWith("1,000 entities");
        (await InkAsync(visit.Page)).ShouldBeGreaterThan(0.02);
        (await visit.TextsAsync(".graph-list h3")).ShouldContain("ONE STEP AWAY999");
        await visit.Page.GetByText("more of 999").ClickAsync();
        (await visit.Page.Locator(".ring li").CountAsync()).ShouldBe(300);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Unfolding_GoesUpTo2000Entities()
    {
        await using var visit = await explorer.VisitAsync($"{Address}&open=n00000001,n00000002,n00000003,n00000004,n00000005,n00000006", server: facts.Server.Address);
        await visit.Page.Locator(".drawing canvas").WaitForAsync();
        await visit.SettleAsync();
        await visit.Page.GetByText("have no room among 2,000").WaitForAsync();

        (await visit.TextsAsync(".graph .figures")).Single().ShouldStartWith("2,000 entities");
    }

    [Fact]
    public async Task Keyboard_PicksInTheList_AndTheCanvasFollows()
    {
        await using var visit = await explorer.VisitAsync(Address, server: facts.Server.Address);
        await visit.Page.Locator(".drawing canvas").WaitForAsync();
        await visit.SettleAsync();
        await visit.Page.Locator(".ring li button").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator(".ring li button[aria-expanded=true]").First.WaitForAsync();

        visit.Page.Url.ShouldContain("open=n");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Pointer_FindsTheCentre_AndPicksIt()
    {
        await using var visit = await explorer.VisitAsync(Address, server: facts.Server.Address);
        await visit.Page.Locator(".drawing canvas").WaitForAsync();
        await visit.SettleAsync();
        var box = (await visit.Page.Locator(".drawing canvas").BoundingBoxAsync())!;
        await visit.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await visit.Page.Locator(".looked-at").WaitForAsync();
        (await visit.TextsAsync(".looked-at")).Single().ShouldStartWith(LargeSet.Name(0));
        await visit.Page.Mouse.ClickAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await visit.Page.Locator(".picked-bar").WaitForAsync();

        visit.Page.Url.ShouldContain("pick=n00000000");
    }

    [Fact]
    public async Task Picture_OfALargeGraph_IsPng()
    {
        await using var visit = await explorer.VisitAsync(Address, server: facts.Server.Address);
        await visit.Page.Locator(".drawing canvas").WaitForAsync();
        await visit.SettleAsync();
        await visit.ClickAsync(visit.Page.Locator(".graph .popover > button"));
        (await visit.Page.GetByText("Picture as SVG").CountAsync()).ShouldBe(0);
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.ClickAsync(AriaRole.Button, "Picture as PNG"));
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());

        download.SuggestedFilename.ShouldEndWith(".png");
        bytes[1..4].ShouldBe("PNG"u8.ToArray());
        bytes.Length.ShouldBeGreaterThan(50_000);
    }

    /// <summary>The share of pixels of the canvas that differ from its ground.</summary>
    private static Task<double> InkAsync(IPage page) => page.EvaluateAsync<double>(
        """
        () => {
          const canvas = document.querySelector('.drawing canvas');
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          let ink = 0;
          for (let i = 0; i < data.length; i += 4) ink += data[i] !== data[0] || data[i + 1] !== data[1] ? 1 : 0;
          return ink / (data.length / 4);
        }
        """);
}
