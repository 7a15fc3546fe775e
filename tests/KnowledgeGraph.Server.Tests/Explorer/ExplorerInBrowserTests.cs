using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Server.Tests.Support;
using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Explorer;

/// <summary>The explorer whatever the set, the screen and the names, in a headless Chromium.</summary>
public sealed class ExplorerInBrowserTests(ExplorerFixture explorer) : IClassFixture<ExplorerFixture>
{
    /// <summary>What the first view may weigh on the wire, answers of the API included.</summary>
    private const int MaxFirstView = 130 * 1024;

    private static readonly string[] Views =
    [
        "", "?view=dossier&id={0}", "?view=graph&id={0}&depth=2", "?view=timeline", "?view=timeline&id={0}", "?view=table", "?view=table&rows=statements",
        "?view=table&id={0}", "?view=path&id={0}&end={1}", "?view=compare&a=2020-01-01&b=2025-01-01", "?view=compare&compare=knowledge&a=2020-01-01&b=2025-01-01",
        "?view=trust", "?view=questions", "?view=dossier&id=nothing-at-all",
    ];

    [Fact]
    public async Task FirstView_IsSmallAndComesFromThisServer()
    {
        await using var visit = await explorer.VisitAsync();
        await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();
        await visit.SettleAsync();

        var size = await visit.Page.EvaluateAsync<int>(
            "() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((sum, entry) => sum + entry.encodedBodySize, 0)");
        size.ShouldBeInRange(10_000, MaxFirstView);
        visit.Requests.Where(request => !request.StartsWith(explorer.Client.BaseAddress!.ToString(), StringComparison.Ordinal) && !request.StartsWith("data:", StringComparison.Ordinal))
            .ShouldBeEmpty();
        visit.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task EachView_HasNoFindingOfAxe_AndScrollsOneWay(int width, ColorScheme scheme)
    {
        var axe = await File.ReadAllTextAsync(Path.Combine(Chromium.Folder.Path, "node_modules", "axe-core", "axe.min.js"));
        var findings = new List<string>();
        var data = await explorer.AskAsync("{ statements(first: 1) { nodes { id } } savedQuestions { name } }");
        var statement = data.GetProperty("statements").GetProperty("nodes")[0].GetProperty("id").GetString();
        var question = data.GetProperty("savedQuestions")[0].GetProperty("name").GetString();
        await using var visit = await explorer.VisitAsync("", width, scheme);
        foreach (var view in Views.Append("?view=dossier&id={0}&s={2}").Append("?view=questions&q={3}"))
        {
            await visit.GoAsync(string.Format(null, view, "mark-rutte", "nato", statement, question));
            await visit.SettleAsync();
            await visit.Page.EvaluateAsync(axe);
            var violations = await visit.Page.EvaluateAsync<JsonElement>("() => axe.run(document)");
            findings.AddRange(violations.GetProperty("violations").EnumerateArray().Select(violation =>
                $"{view}: {violation.GetProperty("id").GetString()} {violation.GetProperty("nodes")[0].GetProperty("html").GetString()}"));
            if (await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth + 1"))
            {
                findings.Add($"{view} scrolls sideways");
            }

        }

        findings.AddRange(visit.Complaints);
        findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Railway")]
    [InlineData("Tramway")]
    public async Task OtherOntologies_AreExploredAlike(string set)
    {
        var server = await RunningServer.StartAsync("--watch", RepositoryFolder.Combine("tests", set));
        try
        {
            using var response = await server.Client.GetAsync("graphql?query={entities(first:2){nodes{id}}}");
            var nodes = JsonElement.Parse(await response.Content.ReadAsByteArrayAsync()).GetProperty("data").GetProperty("entities").GetProperty("nodes");
            await using var visit = await explorer.VisitAsync(server: server.Address);
            foreach (var view in Views)
            {
                var address = string.Format(null, view, nodes[0].GetProperty("id").GetString(), nodes[1].GetProperty("id").GetString());
                await visit.GoAsync(address);
                await visit.SettleAsync();
                (await visit.TextsAsync(".failure")).ShouldBeEmpty(address);
                visit.Complaints.ShouldBeEmpty(address);
            }
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    [Fact]
    public async Task HostileNames_AreText()
    {
        const string Hostile = "<img src=x onerror=alert(1)>{{root}}</title><script>alert(2)</script>";
        using var folder = new TemporaryFolder();
        var facts = RailwaySet.Load();
        foreach (var path in facts.Paths.Where(path => path is not ("ontology.yaml" or "sources.yaml")).ToList())
        {
            facts = facts.With(path, string.Join('\n', facts[path].Split('\n').Select((line, number) =>
                line.StartsWith("    name: ", StringComparison.Ordinal) ? $"    name: \"{Hostile} {number}\"" : line)));
        }

        await File.WriteAllBytesAsync(folder["facts.kg"], ImageWriter.Write(facts.CompileCleanly()).Image.ShouldNotBeNull().Bytes);
        var server = await RunningServer.StartAsync("--image", folder["facts.kg"]);
        try
        {
            await using var visit = await explorer.VisitAsync(server: server.Address);
            foreach (var view in Views)
            {
                await visit.GoAsync(string.Format(null, view, "dunmere", "eastquay"));
                await visit.SettleAsync();
                (await visit.Page.Locator("img, main script").CountAsync()).ShouldBe(0, view);
                visit.Complaints.ShouldBeEmpty(view);
            }

            await visit.Page.GotoAsync(new Uri(server.Address, "entity/dunmere").ToString());
            (await visit.TextsAsync("h1")).Single().ShouldStartWith("<img src=x onerror=alert(1)>{{root}}</title><script>");
            (await visit.Page.Locator("img, script").CountAsync()).ShouldBe(0);
            visit.Complaints.ShouldBeEmpty();
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    [Fact]
    public async Task WithKeysOn_AsksForTheKeyAndGoesOn()
    {
        const string Key = "0123456789abcdef0123456789abcdef";
        var server = await RunningServer.StartAsync(
            "--ApiKeys:Required", "true", "--ApiKeys:Keys:reader:Sha256", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Key))));
        try
        {
            await using var visit = await explorer.VisitAsync("?view=trust", server: server.Address);
            await visit.Page.GetByLabel("Key").FillAsync("wrong");
            await visit.ClickAsync(AriaRole.Button, "Continue");
            await visit.Page.GetByText("does not accept this key").WaitForAsync();
            await visit.Page.GetByLabel("Key").FillAsync(Key);
            await visit.ClickAsync(AriaRole.Button, "Continue");
            await visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Trust" }).WaitForAsync();
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    [Fact]
    public async Task ALinkOfAnotherState_SaysSo()
    {
        await using var visit = await explorer.VisitAsync("?view=trust&facts=0000");

        await visit.Page.GetByText("made for another state of the facts").WaitForAsync();
    }

    [Fact]
    public async Task KeysAlone_SearchAndOpenAStatement()
    {
        await using var visit = await explorer.VisitAsync();
        await visit.SettleAsync();
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("rutte");
        await visit.Page.Locator("[role=option]").First.WaitForAsync();
        await visit.Page.WaitForTimeoutAsync(250);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator(".grounds").First.WaitForAsync();
        await visit.Page.Locator(".grounds").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.GetByRole(AriaRole.Complementary, new() { Name = "Statement" }).WaitForAsync();
        await visit.Page.Keyboard.PressAsync("Escape");

        (await visit.Page.Locator(".panel").CountAsync()).ShouldBe(0);
        visit.Clicks.ShouldBe(0);
    }
}
