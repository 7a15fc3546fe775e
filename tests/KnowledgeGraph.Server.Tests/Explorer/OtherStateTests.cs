using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>A link that was made for another state of the facts says what has changed for its view.</summary>
public sealed class OtherStateTests(ExplorerFixture explorer, ChangedFacts facts) : IClassFixture<ExplorerFixture>, IClassFixture<ChangedFacts>
{
    [Theory]
    [InlineData("view=dossier&id=valley-line", "One change concerns this view.", "Changed Coast Lines operated Valley Line")]
    [InlineData("view=dossier&id=valley-rail", "One change concerns this view.", "Removed The website of Valley Rail")]
    [InlineData("view=dossier&id=eastquay", "None of it concerns this view.", "")]
    [InlineData("view=graph&id=valley-line", "One change concerns this view.", "Changed Coast Lines operated Valley Line")]
    [InlineData("view=graph&id=lighthouse", "None of it concerns this view.", "")]
    [InlineData("view=timeline&id=eastquay", "None of it concerns this view.", "")]
    [InlineData("view=timeline&id=valley-line", "One change concerns this view.", "Changed Coast Lines operated Valley Line")]
    [InlineData("view=table&kinds=STATION", "None of it concerns this view.", "")]
    [InlineData("view=table&rows=statements&id=valley-rail", "One change concerns this view.", "Removed The website of Valley Rail")]
    [InlineData("view=path&id=valley-line&end=eastquay", "One change concerns this view.", "Changed Coast Lines operated Valley Line")]
    [InlineData("view=trust", "Since then 0 statements were added, 1 removed and 1 changed.", "Removed The website of Valley Rail")]
    public async Task Bar_SaysWhatChangedForThisView(string view, string words, string change)
    {
        await using var visit = await explorer.VisitAsync($"?{view}&facts={facts.Before}", server: facts.Server.Address);
        await visit.SettleAsync();
        await visit.Page.Locator(".factsbar").WaitForAsync();
        await visit.SettleAsync();

        (await visit.TextsAsync(".factsbar p")).Single().ShouldContain(words);
        var button = visit.Page.Locator(".factsbar").GetByText("What changed");
        if (change.Length == 0)
        {
            (await button.CountAsync()).ShouldBe(0);
        }
        else
        {
            await visit.ClickAsync(button);
            (await visit.TextsAsync(".factsbar li")).ShouldContain(item => item.StartsWith(change, StringComparison.Ordinal));
        }

        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Link_HasTheStateOfTheFacts()
    {
        await using var visit = await explorer.VisitAsync("?view=dossier&id=eastquay", server: facts.Server.Address);
        await visit.SettleAsync();

        visit.Page.Url.ShouldContain($"facts={await facts.Server.Client.ContentHashAsync()}");
        (await visit.Page.Locator(".factsbar").CountAsync()).ShouldBe(0);
    }
}
