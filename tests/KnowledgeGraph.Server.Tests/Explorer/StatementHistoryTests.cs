using System.Net;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>The reviews and the history of a statement in the explorer.</summary>
public sealed class StatementHistoryTests(ExplorerFixture explorer) : IClassFixture<ExplorerFixture>
{
    private const string Entry =
        """{"action":"altered","date":"2026-09-21","author":"Ana","title":"Say <b>how</b> we know","commit":"1c9de02b77af3e10","changes":["note: By inspection."]}""";

    [Fact]
    public async Task Panel_ShowsReviewsAndHistory()
    {
        using var folder = new TemporaryFolder();
        var path = folder["history.json"];
        await File.WriteAllTextAsync(path, "{}");
        var server = await RunningServer.StartAsync("--watch", RailwayFolder.Original, "--Explorer:History", path);
        await using var client = new DisposableServer(server);
        var stale = await IdAsync(server.Client, "STALE");
        await File.WriteAllTextAsync(path, $$"""{ "{{stale}}": [{{Entry}}] }""");

        await using var visit = await explorer.VisitAsync($"?view=dossier&id=harbour-branch&s={stale}", server: server.Address);
        await visit.SettleAsync();
        var panel = await visit.Page.Locator(".panel").InnerTextAsync();

        panel.ShouldContain("Changed since its review");
        panel.ShouldContain("cleo 2026-02-11 · before it changed");
        panel.ShouldContain("Altered by Ana 2026-09-21 · 1c9de02b");
        panel.ShouldContain("Say <b>how</b> we know");
        panel.ShouldContain("note: By inspection.");
        await visit.GoAsync($"?view=table&rows=statements&reviews=DUE&s={await IdAsync(server.Client, "DUE")}");
        await visit.SettleAsync();
        (await visit.Page.Locator(".panel").InnerTextAsync()).ShouldContain("Review due");
        (await visit.TextsAsync(".facet h3")).ShouldContain("REVIEW");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task History_IsThatOfTheFile_AsItIsNow()
    {
        using var folder = new TemporaryFolder();
        var path = folder["history.json"];
        await File.WriteAllTextAsync(path, $$"""{ "st_0": [{{Entry}}], "st_1": [] }""");
        await using var server = new DisposableServer(await RunningServer.StartAsync("--Explorer:History", path));

        var answer = await Answer.GetAsync(server.Client, "explore/history/st_0");
        answer.ContentType.ShouldBe("application/json; charset=utf-8");
        JsonElement.Parse(answer.Body)[0].GetProperty("title").GetString().ShouldBe("Say <b>how</b> we know");
        (await Answer.GetAsync(server.Client, "explore/history/st_2")).Body.ShouldBe("[]");
        await File.WriteAllTextAsync(path, "half a file");
        (await Answer.GetAsync(server.Client, "explore/history/st_0")).Body.ShouldBe(answer.Body);
        await File.WriteAllTextAsync(path, $$"""{ "st_2": [{{Entry}}] }""");
        (await Answer.GetAsync(server.Client, "explore/history/st_2")).Body.ShouldBe(answer.Body);
        (await Answer.GetAsync(server.Client, "explore/history/st_0")).Body.ShouldBe("[]");
    }

    [Fact]
    public async Task History_WhereKeysAreRequired_NeedsOne()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["history.json"], "{}");
        await using var server = new DisposableServer(await RunningServer.StartAsync(
            "--Explorer:History", folder["history.json"], "--ApiKeys:Required", "true", "--ApiKeys:Keys:reader:Sha256", new string('A', 64)));

        (await Answer.GetAsync(server.Client, "explore/history/st_0")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await Answer.GetAsync(server.Client, "explore")).Body.ShouldContain("<html data-history ");
    }

    [Fact]
    public async Task History_AfterAByteOrderMark_IsRead()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["history.json"], $$"""{ "st_0": [{{Entry}}] }""", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await using var server = new DisposableServer(await RunningServer.StartAsync("--Explorer:History", folder["history.json"]));

        (await Answer.GetAsync(server.Client, "explore/history/st_0")).Body.ShouldBe($"[{Entry}]");
    }

    [InProcess]
    [Fact]
    public async Task File_ThatIsNotUtf8_StopsTheServer()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder["history.json"], [.. "{ \"st_"u8, 0xFF, .. "\": [] }"u8]);

        (await Should.ThrowAsync<InvalidDataException>(() => RunningServer.StartAsync("--Explorer:History", folder["history.json"])))
            .Message.ShouldContain("cannot be read");
    }

    [InProcess]
    [Theory]
    [InlineData("[]", "is not a history of statements: it must be an object with a list for each statement, as 'kg log --json' writes it.")]
    [InlineData("{ \"st_0\": 1 }", "is not a history of statements")]
    [InlineData("{", "cannot be read")]
    [InlineData(null, "There is no file")]
    public async Task File_ThatIsNoHistory_StopsTheServer(string? content, string message)
    {
        using var folder = new TemporaryFolder();
        if (content is not null)
        {
            await File.WriteAllTextAsync(folder["history.json"], content);
        }

        (await Should.ThrowAsync<InvalidDataException>(() => RunningServer.StartAsync("--Explorer:History", folder["history.json"])))
            .Message.ShouldContain(message);
    }

    private static async Task<string> IdAsync(HttpClient client, string state)
    {
        var answer = await Answer.PostAsync(
            client, JsonSerializer.Serialize(new { query = $"{{ statements(where: {{ reviewState: {{ eq: {state} }} }}) {{ nodes {{ id }} }} }}" }));
        return JsonElement.Parse(answer.Body).GetProperty("data").GetProperty("statements").GetProperty("nodes")[0].GetProperty("id").GetString()!;
    }
}
