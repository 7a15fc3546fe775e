using System.Text.Json;
using KnowledgeGraph.Testing.Sites;

namespace KnowledgeGraph.Cli.Tests.Sites;

/// <summary>The feed of changes that <c>kg site --since</c> writes, as a library for feeds reads it.</summary>
public sealed class SiteFeedTests : IDisposable
{
    private readonly RailwayFolder _railway = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _railway.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Feed_OfAnAddress_IsAtomWithAbsoluteLinks()
    {
        var (feed, site) = Write("--url", "https://facts.example/railway");

        feed.GetProperty("id").GetString().ShouldBe("https://facts.example/railway/changes/");
        feed.GetProperty("title").GetProperty("value").GetString().ShouldNotBeNullOrEmpty();
        feed.GetProperty("updated").GetString().ShouldBe("2026-01-31T00:00:00Z");
        LinksOf(feed).ShouldBe(["alternate https://facts.example/railway/changes/", "self https://facts.example/railway/changes/feed.xml"]);
        foreach (var entry in feed.GetProperty("entries").EnumerateArray())
        {
            var link = LinksOf(entry).ShouldHaveSingleItem().Split(' ')[1];
            link.ShouldStartWith("https://facts.example/railway/");
            File.Exists(Path.Combine(site, link["https://facts.example/railway/".Length..], "index.html")).ShouldBeTrue(link);
        }
    }

    [Fact]
    public void Entries_HaveWhatReadersAskFor()
    {
        var entries = Write().Feed.GetProperty("entries").EnumerateArray().ToArray();

        entries.Length.ShouldBeGreaterThan(0);
        entries.Select(static entry => entry.GetProperty("id").GetString()).Distinct().Count().ShouldBe(entries.Length);
        foreach (var entry in entries)
        {
            entry.GetProperty("title").GetProperty("value").GetString().ShouldNotBeNullOrEmpty();
            entry.GetProperty("updated").GetString().ShouldBe("2026-01-31T00:00:00Z");
            entry.GetProperty("content").GetProperty("type").GetString().ShouldBe("html");
        }

        entries.SelectMany(LinksOf).ShouldContain("alternate ../entity/valley-line/");
        entries.Select(static entry => entry.GetProperty("content").GetProperty("value").GetString()!)
            .ShouldContain(static content => content.Contains("&lt;Vale&gt; Line", StringComparison.Ordinal));
    }

    [Fact]
    public void Page_LinksWhatChanged_AndNamesTheDaysOfTheSources()
    {
        var page = File.ReadAllText(Path.Combine(Write().Site, "changes", "index.html"));

        page.ShouldContain("<b>Changed</b> <a href=\"../entity/valley-line/\">");
        page.ShouldMatch("From the facts from sources up to \\d+ [A-Z][a-z]+ \\d{4} ");
        page.ShouldNotContain("gained", Case.Insensitive);
        page.ShouldNotContain("altered", Case.Insensitive);
    }

    private static string[] LinksOf(JsonElement parent) =>
    [
        .. parent.GetProperty("links").EnumerateArray()
            .Select(static link => $"{link.GetProperty("rel").GetString()} {link.GetProperty("href").GetString()}"),
    ];

    /// <summary>The site of the railway after a change of a name, whose new one has markup in it.</summary>
    private (JsonElement Feed, string Site) Write(params string[] options)
    {
        Kg.Run("compile", _railway.Path, "-o", _folder["old.kg"]).ExitCode.ShouldBe(0);
        _railway.Replace("network/lines.yaml", "Valley Line", "<Vale> Line");
        var (exitCode, _, error) = Kg.Run(
            ["site", _railway.Path, "-o", _folder["site"], "--without-engine", "--since", _folder["old.kg"], "--on", "2026-01-31", .. options]);
        exitCode.ShouldBe(0, error);
        WrittenSite.BrokenLinks(_folder["site"], "/railway/").ShouldBeEmpty();
        var said = NodeFolders.Schemas.Run("feed.mjs", Path.Combine(_folder["site"], "changes", "feed.xml"));
        said.GetProperty("isAtom").GetBoolean().ShouldBeTrue();
        said.GetProperty("format").GetString().ShouldBe("atom");
        return (said.GetProperty("feed"), _folder["site"]);
    }
}
