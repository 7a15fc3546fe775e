using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>The explorer on a phone and on a tablet: nothing is cut, and nothing that is open is covered.</summary>
public sealed class NarrowScreenTests(ExplorerFixture explorer) : IClassFixture<ExplorerFixture>
{
    private const int Phone = 390;

    [Theory]
    [InlineData("how-many-nato-states-in-the-eu", Phone)]
    [InlineData("every-contradiction", Phone)]
    [InlineData("mindset-or-mentality", 768)]
    public async Task Question_WithAWideAnswer_LeavesThePageAsWideAsTheScreen(string question, int width)
    {
        await using var visit = await explorer.VisitAsync($"?view=questions&q={question}", width);
        await visit.Page.Locator(".tree .scroll").First.WaitForAsync();
        await visit.SettleAsync();

        (await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBe(width);
        var end = await visit.Page.Locator(".asked h2").EvaluateAsync<double>("heading => heading.getBoundingClientRect().right");
        end.ShouldBeLessThanOrEqualTo(width);
    }

    [Theory]
    [InlineData("Share", Phone)]
    [InlineData("Share", 768)]
    [InlineData("Sources 7", Phone)]
    [InlineData("Sources 7", 768)]
    public async Task Popover_BesideAnOpenStatement_IsAboveIt(string name, int width)
    {
        await using var visit = await explorer.VisitAsync("?view=dossier&id=nato", width);
        await visit.SettleAsync();
        await visit.ClickAsync(visit.Page.Locator(".grounds").First);
        await visit.Page.Locator(".panel .lead").WaitForAsync();
        await visit.ClickAsync(visit.Page.GetByRole(AriaRole.Button, new() { Name = name }));
        await visit.Page.Locator(".sheet").WaitForAsync();

        var isAbove = await visit.Page.Locator(".sheet").EvaluateAsync<bool>("""
            sheet => {
              const { left, right, top, bottom } = sheet.getBoundingClientRect();
              const middle = (left + right) / 2;
              const heights = [top + 4, (top + bottom) / 2, Math.min(bottom, innerHeight) - 4];
              return heights.every((y) => sheet.contains(document.elementFromPoint(middle, y)));
            }
            """);
        isAbove.ShouldBeTrue();
    }

    [Fact]
    public async Task Bar_ThatGoesOn_FadesAtItsEnd()
    {
        await using var visit = await explorer.VisitAsync("?view=dossier&id=nato", Phone);
        await visit.SettleAsync();
        var bar = visit.Page.Locator(".viewbar");

        (await bar.EvaluateAsync<bool>("bar => bar.scrollWidth > bar.clientWidth")).ShouldBeTrue();
        (await bar.EvaluateAsync<string>("bar => getComputedStyle(bar, '::after').backgroundImage")).ShouldStartWith("linear-gradient");
        (await bar.EvaluateAsync<string>("bar => getComputedStyle(bar, '::after').position")).ShouldBe("sticky");
    }
}
