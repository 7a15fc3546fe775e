namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>The markings of a set in the explorer.</summary>
public sealed class MarkingTests(ExplorerFixture explorer, RailwayFacts railway)
    : IClassFixture<ExplorerFixture>, IClassFixture<RailwayFacts>
{
    private const string Badge = ".badge.marking";

    [Fact]
    public async Task Marking_OfAStatement_IsABadgeInWords()
    {
        await using var visit = await explorer.VisitAsync("?view=table&rows=statements&meant=ALL", server: railway.Server.Address);
        await visit.SettleAsync();
        await visit.Page.GetByLabel("Rows that contain").FillAsync("Rail Office");
        await visit.Page.Locator($"tbody {Badge}").First.WaitForAsync();
        await visit.SettleAsync();

        var badge = (await visit.TextsAsync($"tbody {Badge}")).ShouldHaveSingleItem();
        badge.ShouldStartWith("Marking:");
        badge.ShouldEndWith("TLP:AMBER");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Marking_WhereNothingIsMarked_IsNotMentioned()
    {
        await using var visit = await explorer.VisitAsync("?view=dossier&id=aldermoor", server: railway.Server.Address);
        await visit.SettleAsync();

        (await visit.Page.Locator(".dossier h1").CountAsync()).ShouldBe(1);
        (await visit.Page.Locator(Badge).CountAsync()).ShouldBe(0);
    }
}
