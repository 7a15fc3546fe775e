using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>The order of a table is the one that its heads say, and that of the API.</summary>
public sealed class TableOrderTests(ExplorerFixture explorer) : IClassFixture<ExplorerFixture>
{
    [Fact]
    public async Task EntitiesOfAllKinds_AreByKind_AndCanBeByName()
    {
        await using var visit = await explorer.VisitAsync("?view=table");
        await visit.SettleAsync();
        (await HeadsAsync(visit)).ShouldBe(["none", "ascending"]);
        (await NamesAsync(visit)).ShouldBe(await AskAsync("{ kind: ASC }, { name: ASC }"));

        await SortAsync(visit, "Name", "A to Z");
        (await HeadsAsync(visit)).ShouldBe(["ascending", "none"]);
        (await NamesAsync(visit)).ShouldBe(await AskAsync("{ name: ASC }"));

        await SortAsync(visit, "Name", "Z to A");
        (await HeadsAsync(visit)).ShouldBe(["descending", "none"]);
        (await NamesAsync(visit)).ShouldBe(await AskAsync("{ name: DESC }"));

        await SortAsync(visit, "Kind", "Z to A");
        (await HeadsAsync(visit)).ShouldBe(["none", "descending"]);
        (await NamesAsync(visit)).ShouldBe(await AskAsync("{ kind: DESC }, { name: ASC }"));
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task EntitiesOfOneKind_AreByName()
    {
        await using var visit = await explorer.VisitAsync("?view=table&kinds=COUNTRY&columns=LOCATED_IN");
        await visit.SettleAsync();

        (await HeadsAsync(visit))[0].ShouldBe("ascending");
    }

    private static async Task SortAsync(ExplorerVisit visit, string column, string direction)
    {
        await visit.ClickAsync(visit.Page.Locator("thead").GetByRole(AriaRole.Button, new() { Name = column }));
        await visit.ClickAsync(AriaRole.Button, direction);
        await visit.SettleAsync();
    }

    private static async Task<IReadOnlyList<string>> HeadsAsync(ExplorerVisit visit) => await visit.Page.Locator("thead th")
        .EvaluateAllAsync<string[]>("heads => heads.map((head) => head.getAttribute('aria-sort') ?? 'none')");

    private static Task<IReadOnlyList<string>> NamesAsync(ExplorerVisit visit) => visit.TextsAsync("tbody th a");

    private async Task<IReadOnlyList<string>> AskAsync(string order)
    {
        var data = await explorer.AskAsync($"{{ entities(first: 50, order: [{order}]) {{ nodes {{ name }} }} }}");
        return [.. data.GetProperty("entities").GetProperty("nodes").EnumerateArray()
            .Select(static entity => entity.GetProperty("name").GetString()!)];
    }
}
