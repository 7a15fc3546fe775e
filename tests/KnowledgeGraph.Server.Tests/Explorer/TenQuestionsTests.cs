using System.Text.Json;
using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>
/// Ten questions of an analyst who knows no GraphQL, from the first page on: each takes at most six clicks, and its answer is that of the API.
/// </summary>
public sealed class TenQuestionsTests(ExplorerFixture explorer) : IClassFixture<ExplorerFixture>
{
    private const int MaxClicks = 6;

    [Fact]
    public async Task WhoIsWithinTwoStepsOfAPerson_AndByWhatKindOfStatements()
    {
        await using var visit = await explorer.VisitAsync();
        await visit.PickAsync("Search", "mark rute");
        await visit.OpenViewAsync("Graph");
        await visit.ClickAsync(AriaRole.Link, "2 steps");
        await visit.Page.GetByText("2 steps away").WaitForAsync();
        await visit.SettleAsync();

        var expected = (await explorer.AskAsync(
            "{ neighbourhood(of: \"mark-rutte\", depth: 2, first: 400, hubLimit: 60) { nodes { name distance } statements { predicateLabel } } }"))
            .GetProperty("neighbourhood");
        (await visit.TextsAsync(".ring .found a")).Order(StringComparer.Ordinal)
            .ShouldBe(Names(expected.GetProperty("nodes").EnumerateArray().Where(node => node.GetProperty("distance").GetInt32() > 0)).Order(StringComparer.Ordinal));
        (await visit.TextsAsync(".graph-list .facet:first-of-type .choice span:nth-child(2)")).Order(StringComparer.Ordinal)
            .ShouldBe(expected.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("predicateLabel").GetString()!)
                .Distinct().Order(StringComparer.Ordinal));
        Check(visit);
    }

    [Fact]
    public async Task WhatHappenedFrom2022To2025()
    {
        await using var visit = await explorer.VisitAsync();
        await visit.OpenViewAsync("Timeline");
        await visit.Page.GetByLabel("From", new() { Exact = true }).FillAsync("2022-01-01");
        await visit.Page.GetByLabel("To", new() { Exact = true }).FillAsync("2025-12-31");
        await visit.SettleAsync();

        const string Entries = "(from: \"2022-01-01\", to: \"2025-12-31\", first: 100";
        var first = (await explorer.AskAsync($"{{ timeline{Entries}) {{ totalCount pageInfo {{ endCursor }} nodes {{ statement {{ subject {{ name }} }} }} }} }}"))
            .GetProperty("timeline");
        var after = first.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var second = (await explorer.AskAsync($"{{ timeline{Entries}, after: \"{after}\") {{ nodes {{ statement {{ subject {{ name }} }} }} }} }}")).GetProperty("timeline");
        var expected = first.GetProperty("nodes").EnumerateArray().Concat(second.GetProperty("nodes").EnumerateArray())
            .Select(entry => entry.GetProperty("statement").GetProperty("subject").GetProperty("name").GetString()!).Distinct();
        (await visit.TextsAsync(".lane-names a")).Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal));
        Check(visit);
    }

    [Fact]
    public async Task WhatIsSaidOfAMatter_AndWhatSpeaksAgainstIt()
    {
        await using var visit = await explorer.VisitAsync();
        await visit.PickAsync("Search", "higher production of ammunition");
        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Named in" }).WaitForAsync();
        await visit.SettleAsync();

        var expected = (await explorer.AskAsync(
            "{ statements(first: 100, where: { object: { id: { eq: \"ammunition-production-increase\" } } }) { nodes { sentence } } }")).GetProperty("statements");
        var shown = await visit.TextsAsync(".statement .sentence");
        Sentences(expected).Except(shown).ShouldBeEmpty();
        (await visit.TextsAsync(".group h3")).ShouldContain(heading => heading.StartsWith("Hampers", StringComparison.Ordinal));
        Check(visit);
    }

    [Fact]
    public async Task WhichClaimsRestOnOneSource()
    {
        await using var visit = await explorer.VisitAsync();
        await visit.OpenViewAsync("Trust");
        await visit.ClickAsync(visit.Page.Locator(".kinds a").Filter(new() { HasText = "Claim" }));
        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Statements" }).WaitForAsync();
        await visit.SettleAsync();

        var total = (await explorer.AskAsync("{ statements(where: { independentOrigins: { eq: 1 }, subject: { kind: { eq: CLAIM } } }) { totalCount } }"))
            .GetProperty("statements").GetProperty("totalCount").GetInt32();
        (await visit.TextsAsync(".table-tools span"))[0].ShouldBe($"50 of {total} rows");
        Check(visit);
    }

    [Fact]
    public async Task WhatWasKnownAtTheEndOf2023_AndWhatByFebruary2025()
    {
        await using var visit = await explorer.VisitAsync();
        await visit.OpenViewAsync("Compare");
        await visit.ClickAsync(AriaRole.Link, "Two states of knowledge");
        await visit.Page.GetByLabel("From what was known by").FillAsync("2023-12-31");
        await visit.Page.GetByLabel("to", new() { Exact = true }).FillAsync("2025-02-28");
        await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Became known" }).WaitForAsync();
        await visit.SettleAsync();

        var known = await explorer.AskAsync(
            "{ before: statements(view: { knownAsOf: \"2023-12-31\" }) { totalCount } after: statements(view: { knownAsOf: \"2025-02-28\" }) { totalCount } }");
        var gained = known.GetProperty("after").GetProperty("totalCount").GetInt32() - known.GetProperty("before").GetProperty("totalCount").GetInt32();
        (await visit.TextsAsync("h2.gained .count")).ShouldBe([$"{gained}"]);
        Check(visit);
    }

    [Fact]
    public async Task WhichCountriesMeetTheTarget_AndOnWhoseWord()
    {
        await using var visit = await explorer.VisitAsync();
        await visit.PickAsync("Search", "members meet spending target");
        await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "European members that meet the spending target" }).WaitForAsync();
        await visit.SettleAsync();

        var expected = (await explorer.AskAsync(
            "{ statements(first: 100, where: { object: { id: { eq: \"members-meeting-spending-target\" } }, subject: { kind: { eq: COUNTRY } } }) "
            + "{ nodes { subject { name } attributedTo { name } } } }")).GetProperty("statements").GetProperty("nodes").EnumerateArray().ToArray();
        expected.ShouldNotBeEmpty();
        var shown = await visit.TextsAsync(".statement .what");
        foreach (var statement in expected)
        {
            shown.ShouldContain(text => text.Contains(statement.GetProperty("subject").GetProperty("name").GetString()!)
                && text.Contains(statement.GetProperty("attributedTo").GetProperty("name").GetString()!));
        }

        Check(visit);
    }

    [Fact]
    public async Task WhichForecastsAreThere_AndHowLikelyIsEach()
    {
        await using var visit = await explorer.VisitAsync();
        await visit.OpenViewAsync("Table");
        await visit.ClickAsync(AriaRole.Link, "Statements");
        await visit.ClickAsync(visit.Page.Locator(".choice").Filter(new() { HasText = "Forecast" }).First);
        await visit.Page.GetByText("27 rows").Or(visit.Page.Locator(".choice[aria-current=true]")).First.WaitForAsync();
        await visit.SettleAsync();

        var expected = (await explorer.AskAsync("{ statements(first: 100, where: { modality: { eq: FORECAST } }) { nodes { sentence likelihood } } }"))
            .GetProperty("statements").GetProperty("nodes").EnumerateArray()
            .Select(statement => (statement.GetProperty("sentence").GetString(), Words(statement.GetProperty("likelihood").GetString())));
        var sentences = await visit.TextsAsync("tbody .sentence");
        var likelihoods = await visit.TextsAsync("tbody td:nth-child(3)");
        sentences.Zip(likelihoods, (sentence, likelihood) => ((string?)sentence, likelihood)).Order().ShouldBe(expected.Order());
        Check(visit);
    }

    [Fact]
    public async Task HowAreTwoCountriesConnected()
    {
        await using var visit = await explorer.VisitAsync();
        await visit.OpenViewAsync("Path");
        await visit.PickAsync("From", "japan");
        await visit.PickAsync("To", "ukraine");
        await visit.Page.Locator(".path-card").First.WaitForAsync();
        await visit.SettleAsync();

        var expected = (await explorer.AskAsync("{ paths(from: \"japan\", to: \"ukraine\", first: 5) { nodes { nodes { name } steps { sentence } } } }"))
            .GetProperty("paths").GetProperty("nodes").EnumerateArray().ToArray();
        (await visit.TextsAsync(".stop > a")).ShouldBe(expected.SelectMany(path => Names(path.GetProperty("nodes").EnumerateArray())));
        (await visit.TextsAsync(".step .sentence"))
            .ShouldBe(expected.SelectMany(path => path.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("sentence").GetString()!)));
        Check(visit);
    }

    [Fact]
    public async Task WhichCommitmentsAreDueIn2025()
    {
        await using var visit = await explorer.VisitAsync();
        await visit.OpenViewAsync("Table");
        await visit.ClickAsync(visit.Page.Locator(".choice").Filter(new() { HasText = "Commitment" }).First);
        await visit.ClickAsync(visit.Page.Locator("thead button").Filter(new() { HasText = "Deadline" }));
        await visit.Page.GetByLabel("Only rows with").FillAsync("2025");
        await visit.Page.GetByLabel("Only rows with").PressAsync("Enter");
        await visit.SettleAsync();

        var expected = (await explorer.AskAsync("{ commitments(where: { deadline: { some: { gte: \"2025-01-01\", lte: \"2025-12-31\" } } }) { nodes { name } } }"))
            .GetProperty("commitments").GetProperty("nodes").EnumerateArray();
        (await visit.TextsAsync("tbody th a")).ShouldBe(Names(expected));
        Check(visit);
    }

    [Fact]
    public async Task WhichCommitmentsAreThere_WithAmountUnitDeadlineAndMaker()
    {
        await using var visit = await explorer.VisitAsync();
        await visit.OpenViewAsync("Table");
        await visit.ClickAsync(visit.Page.Locator(".choice").Filter(new() { HasText = "Commitment" }).First);
        await visit.Page.Locator("thead").GetByText("Deadline").WaitForAsync();
        await visit.SettleAsync();
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.ClickAsync(AriaRole.Button, "CSV"));
        var csv = await File.ReadAllTextAsync(await download.PathAsync());

        var head = csv.Split("\r\n")[0].Split(',');
        foreach (var column in (string[])["Amount", "Amount (unit)", "Deadline", "Put forward by", "sources"])
        {
            head.ShouldContain(column);
        }

        var expected = (await explorer.AskAsync(
            "{ commitments(first: 100, order: [{ name: ASC }]) { nodes { id amount { amount unit { name } } } } }"))
            .GetProperty("commitments").GetProperty("nodes").EnumerateArray().ToArray();
        var rows = csv.Split("\r\n")[1..^1];
        rows.Select(row => row.Split(',')[0]).ShouldBe(expected.Select(commitment => commitment.GetProperty("id").GetString()!));
        (await visit.TextsAsync("tbody th a")).Count.ShouldBe(expected.Length);
        Check(visit);
    }

    private static void Check(ExplorerVisit visit)
    {
        visit.Clicks.ShouldBeLessThanOrEqualTo(MaxClicks);
        visit.Complaints.ShouldBeEmpty();
    }

    private static IEnumerable<string> Names(IEnumerable<JsonElement> entities) => entities.Select(entity => entity.GetProperty("name").GetString()!);

    private static IEnumerable<string> Sentences(JsonElement connection) =>
        connection.GetProperty("nodes").EnumerateArray().Select(statement => statement.GetProperty("sentence").GetString()!);

    private static string Words(string? constant) =>
        constant is null ? "" : string.Concat(constant[..1], constant[1..].ToLowerInvariant().Replace('_', ' '));
}
