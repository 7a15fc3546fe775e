using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>What stands out in the picture of a graph: the entity under the pointer, or else the one that was picked.</summary>
public sealed class GraphPointerTests(ExplorerFixture explorer) : IClassFixture<ExplorerFixture>
{
    [Fact]
    public async Task PickedEntity_StandsOut_WhenThePointerIsElsewhere()
    {
        await using var visit = await explorer.VisitAsync("?view=graph&id=nato");
        await visit.SettleAsync();
        var picture = visit.Page.Locator(".drawing > svg");
        (await FaintAsync()).ShouldBe(0);
        await picture.Locator(".node:not(.centre) .dot").First.ClickAsync();
        await visit.Page.Locator(".picked-bar").WaitForAsync();
        var faint = await FaintAsync();
        faint.ShouldBeGreaterThan(0);

        for (var round = 0; round < 2; round++)
        {
            await visit.Page.Mouse.MoveAsync(1, 1);
            await visit.Page.Locator(".looked-at").WaitForAsync(new() { State = WaitForSelectorState.Detached });
            (await FaintAsync()).ShouldBe(faint);
            (await picture.GetAttributeAsync("class")).ShouldBe("looking");

            await picture.Locator(".node.picked .dot").HoverAsync();
            await visit.Page.Locator(".looked-at").WaitForAsync();
            (await picture.GetAttributeAsync("class")).ShouldBe("pointing looking");
        }

        await picture.Locator(".node.picked .dot").ClickAsync();
        await visit.Page.Locator(".picked-bar").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await visit.Page.Mouse.MoveAsync(1, 1);
        await visit.Page.Locator(".looked-at").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        (await FaintAsync()).ShouldBe(0);

        Task<int> FaintAsync() => picture.EvaluateAsync<int>("svg => [...svg.querySelectorAll('.node')].filter((node) => getComputedStyle(node).opacity < 1).length");
    }
}
