using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.Api;
using KnowledgeGraph.Seeds;
using KnowledgeGraph.Server.Tests.Support;
using KnowledgeGraph.Site.Pages;
using KnowledgeGraph.Testing.Sites;
using Microsoft.Playwright;

namespace KnowledgeGraph.Server.Tests.Sites;

/// <summary>A site of files as visitors see it: with and without scripts, on a screen and on a telephone.</summary>
public sealed class SiteInBrowserTests(WrittenSites sites) : IClassFixture<WrittenSites>
{
    [Theory]
    [InlineData(WrittenSites.Shipped)]
    [InlineData(WrittenSites.Tramway)]
    public void EachLink_LeadsToAFileOfTheSite(string set) => WrittenSite.BrokenLinks(sites.FolderOf(set)).ShouldBeEmpty();

    [Fact]
    public void PageOfEachQuestion_HasEveryValueOfItsAnswer()
    {
        var words = new AnswerWords(GraphSchema.Create(Facts.Graph, new GraphSchemaOptions()));
        var (missing, values) = (new List<string>(), 0);
        foreach (var file in Directory.GetFiles(Path.Combine(sites.FolderOf(WrittenSites.Shipped), "questions"), "answer.json", SearchOption.AllDirectories))
        {
            var page = WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "index.html")));
            page = page[..page.IndexOf("<h2>As GraphQL</h2>", StringComparison.Ordinal)];
            using var answer = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var (name, value) in Leaves("data", answer.RootElement.GetProperty("data")))
            {
                values++;
                var shown = value.ValueKind switch
                {
                    JsonValueKind.True => "yes",
                    JsonValueKind.False => "no",
                    _ when name == "edtf" => new FuzzyDate(value.ToString(), default, default).Text,
                    _ => words.Value(value.ToString()),
                };
                if (!page.Contains(shown, StringComparison.Ordinal))
                {
                    missing.Add($"{file}: {shown}");
                }
            }
        }

        values.ShouldBeGreaterThan(1_000);
        missing.ShouldBeEmpty();

        static IEnumerable<(string Name, JsonElement Value)> Leaves(string name, JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().SelectMany(static member => Leaves(member.Name, member.Value)),
            JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Leaves(name, item)),
            JsonValueKind.Null => [],
            _ => [(name, value)],
        };
    }

    [Fact]
    public void Links_LieOnTheNamesOfOtherEntities() =>
        File.ReadAllText(Path.Combine(sites.FolderOf(WrittenSites.Shipped), "entity", "sweden-nato-accession", "index.html"))
            .ShouldContain("<li>Sweden&#x27;s accession to NATO is carried out by <a href=\"../../entity/sweden/\">Sweden</a>");

    [Theory]
    [InlineData(WrittenSites.Shipped, 1280, ColorScheme.Light)]
    [InlineData(WrittenSites.Shipped, 390, ColorScheme.Dark)]
    [InlineData(WrittenSites.Tramway, 1280, ColorScheme.Dark)]
    [InlineData(WrittenSites.Tramway, 390, ColorScheme.Light)]
    public async Task EachPage_HasNoFindingOfAxe_AndScrollsOneWay(string set, int width, ColorScheme scheme)
    {
        var axe = await File.ReadAllTextAsync(Path.Combine(Chromium.Folder.Path, "node_modules", "axe-core", "axe.min.js"));
        await using var context = await Chromium.OpenContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 860 },
            ColorScheme = scheme,
        });
        var page = await context.NewPageAsync();
        var findings = new List<string>();
        page.Console += (_, message) => findings.Add($"{page.Url}: {message.Text}");
        var pages = sites.PagesOf(set);
        pages.Length.ShouldBeGreaterThan(10);
        foreach (var path in pages)
        {
            await page.GotoAsync($"{sites.AddressOf(set)}{path}");
            await page.EvaluateAsync(axe);
            var result = await page.EvaluateAsync<JsonElement>("() => axe.run(document)");
            findings.AddRange(result.GetProperty("violations").EnumerateArray().Select(violation =>
                $"{path}: {violation.GetProperty("id").GetString()} {violation.GetProperty("nodes")[0].GetProperty("html").GetString()}"));
            if (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth + 1"))
            {
                findings.Add($"{path} scrolls sideways");
            }
        }

        findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Visitor_WithoutScript_ReadsEveryKindOfPage()
    {
        await using var context = await Chromium.OpenContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(sites.AddressOf(WrittenSites.Shipped).ToString());

        await FollowAsync("A–Z");
        await page.Locator(".letters").GetByRole(AriaRole.Link, new() { Name = "N", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "NATO", Exact = true }).ClickAsync();
        (await HeadingAsync()).ShouldBe("NATO");
        (await page.Locator("main li").CountAsync()).ShouldBeGreaterThan(50);

        await page.GetByRole(AriaRole.Link, new() { Name = "Next page", Exact = true }).ClickAsync();
        (await HeadingAsync()).ShouldBe("NATO");

        await FollowAsync("Sources");
        await page.Locator("main li a").First.ClickAsync();
        (await page.Locator("main li").CountAsync()).ShouldBeGreaterThan(10);

        await FollowAsync("Conflicts");
        (await page.Locator("main li li").CountAsync()).ShouldBeGreaterThan(2);

        await FollowAsync("Timeline");
        (await page.Locator("main li").CountAsync()).ShouldBeGreaterThan(40);

        await FollowAsync("Questions");
        await page.Locator("main li a").First.ClickAsync();
        (await page.Locator("main pre").InnerTextAsync()).ShouldContain("{");
        (await page.Locator("main .answer, main dl, main table").CountAsync()).ShouldBeGreaterThan(0);

        async Task FollowAsync(string link)
        {
            var navigation = page.GetByRole(AriaRole.Navigation, new() { Name = "Site" });
            await navigation.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();
            (await HeadingAsync()).ShouldNotBeEmpty();
        }

        Task<string> HeadingAsync() => page.Locator("main h1").InnerTextAsync();
    }

    [Theory]
    [InlineData("entity/nato/")]
    [InlineData("")]
    public async Task PrintedPage_HasTheFactsAlone(string path)
    {
        await using var context = await Chromium.OpenContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{sites.AddressOf(WrittenSites.Shipped)}{path}");
        (await ControlsAsync()).ShouldBeGreaterThan(1);
        var facts = await FactsAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (await ControlsAsync()).ShouldBe(0);
        (await FactsAsync()).ShouldBe(facts);
        var link = page.Locator("main li a").First;
        (await link.EvaluateAsync<bool>("link => getComputedStyle(link).color === getComputedStyle(link.parentElement).color")).ShouldBeTrue();
        (await page.Locator("main li").First.EvaluateAsync<string>("item => getComputedStyle(item).breakInside")).ShouldBe("avoid");

        Task<int> ControlsAsync() => page.Locator("nav, form[role=search], .letters").Locator("visible=true").CountAsync();

        Task<int> FactsAsync() => page.Locator("main li").Locator("visible=true").CountAsync();
    }

    [Fact]
    public async Task PrintedTable_IsAsWideAsThePage()
    {
        await using var context = await Chromium.OpenContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 700, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var (cut, tables) = (new List<string>(), 0);
        foreach (var file in Directory.GetFiles(Path.Combine(sites.FolderOf(WrittenSites.Shipped), "questions"), "index.html", SearchOption.AllDirectories)
            .OrderByDescending(static file => new FileInfo(file).Length).Take(20))
        {
            var path = Path.GetRelativePath(sites.FolderOf(WrittenSites.Shipped), file).Replace('\\', '/');
            await page.GotoAsync($"{sites.AddressOf(WrittenSites.Shipped)}{path}");
            tables += await page.Locator("table").CountAsync();
            if (await page.EvaluateAsync<bool>("() => [...document.querySelectorAll('table')].some(table => table.getBoundingClientRect().right > innerWidth)"))
            {
                cut.Add(path);
            }
        }

        tables.ShouldBeGreaterThan(5);
        cut.ShouldBeEmpty();
    }

    [Fact]
    public async Task FormerId_LeadsToThePresentPage_WithoutScript()
    {
        await using var context = await Chromium.OpenContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        foreach (var former in (string[])["town-trams", "sandwick-horse-trams"])
        {
            await page.GotoAsync($"{sites.AddressOf(WrittenSites.Tramway)}entity/{former}/");

            // Looks again and again: a navigation that is over before somebody waits for it is not missed.
            await Assertions.Expect(page).ToHaveURLAsync(new Regex("/entity/sandwick-tramway/$"), new() { Timeout = 30_000 });
        }
    }

    [Fact]
    public async Task Search_OfAPlainPage_IsAnsweredByTheExplorer()
    {
        await using var context = await Chromium.OpenContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{sites.AddressOf(WrittenSites.Shipped)}entity/nato/");

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Search for a name" }).FillAsync("Stoltenburg");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[role=option]").First.ClickAsync();

        await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Jens Stoltenberg" }).WaitForAsync();
        page.Url.ShouldStartWith($"{sites.AddressOf(WrittenSites.Shipped)}explore/?view=dossier&id=jens-stoltenberg&facts=");
    }
}
