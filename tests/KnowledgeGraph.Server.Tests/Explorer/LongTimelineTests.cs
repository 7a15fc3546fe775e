using System.Globalization;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>A timeline of more statements than are drawn.</summary>
public sealed class LongTimelineTests(ExplorerFixture explorer, LargeFacts facts)
    : IClassFixture<ExplorerFixture>, IClassFixture<LargeFacts>
{
    [Fact]
    public async Task Timeline_OfMany_CountsByYear_AndAYearThatIsPickedIsTheRange()
    {
        await using var visit = await explorer.VisitAsync("?view=timeline", server: facts.Server.Address);
        await visit.Page.Locator(".years .bin").First.WaitForAsync();
        await visit.SettleAsync();
        var counts = await visit.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.years title')].map((title) => title.textContent)");

        counts.Sum(Count).ShouldBe(24_000);
        counts[0].ShouldStartWith("2000: ");
        await visit.ClickAsync(visit.Page.Locator(".years .bin").Nth(2));
        await visit.Page.Locator(".viewbar .chip").WaitForAsync();
        await visit.SettleAsync();
        (await visit.TextsAsync(".viewbar .chip")).Single().ShouldStartWith("Holds 2002-01-01 – 2002-12-31");
        visit.Complaints.ShouldBeEmpty();
    }

    /// <summary>The number in "2000: 1,200 statements".</summary>
    private static int Count(string title)
    {
        var number = title.Split(": ")[1].Split(' ')[0];
        return int.Parse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }
}
