using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>The folder that <c>kg site</c> writes, read as a visitor and a host would read it.</summary>
public sealed partial class SiteCommandTests : IDisposable
{
    private readonly RailwayFolder _railway = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("site-");

    public void Dispose()
    {
        _railway.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Links_OfEveryPage_LeadToFilesOfTheSite()
    {
        var site = Write("site", _railway.Path);

        BrokenLinks(site).ShouldBeEmpty();
        File.ReadAllText(Path.Combine(site, "entity", "valley-line", "index.html")).ShouldContain("<h1>Valley Line</h1>");
    }

    [Fact]
    public void Site_OfAnImage_IsThatOfItsFolder()
    {
        var image = Path.Combine(_folder.FullName, "facts.kg");
        Kg.Run("compile", _railway.Path, "-o", image).ExitCode.ShouldBe(0);

        Contents(Write("image", image)).ShouldBe(Contents(Write("folder", _railway.Path)));
    }

    [Fact]
    public void Folder_WithFilesOfOthers_IsRefused()
    {
        var other = Directory.CreateDirectory(Path.Combine(_folder.FullName, "other"));
        File.WriteAllText(Path.Combine(other.FullName, "thesis.txt"), "mine");

        var (exitCode, _, error) = Kg.Run("site", _railway.Path, "-o", other.FullName);

        exitCode.ShouldBe(2);
        error.ShouldContain("has files that kg site did not write");
        File.ReadAllText(Path.Combine(other.FullName, "thesis.txt")).ShouldBe("mine");
    }

    [Fact]
    public void SecondRun_RemovesItsOldFilesAndNoOthers()
    {
        var site = Write("site", _railway.Path, "--url", "https://facts.example/railway");
        File.WriteAllText(Path.Combine(site, "CNAME"), "facts.example");
        File.Exists(Path.Combine(site, "sitemap.xml")).ShouldBeTrue();

        Write("site", _railway.Path);

        File.Exists(Path.Combine(site, "sitemap.xml")).ShouldBeFalse();
        File.ReadAllText(Path.Combine(site, "CNAME")).ShouldBe("facts.example");
    }

    [Fact]
    public void List_ThatLeadsOutOfTheFolder_IsRefused()
    {
        var site = Write("site", _railway.Path);
        File.AppendAllText(Path.Combine(site, ".knowledgegraph-site"), "../victim.txt\n");
        var victim = Path.Combine(_folder.FullName, "victim.txt");
        File.WriteAllText(victim, "mine");

        var (exitCode, _, error) = Kg.Run("site", _railway.Path, "-o", site, "--without-engine");

        exitCode.ShouldBe(2);
        error.ShouldContain("../victim.txt");
        File.Exists(victim).ShouldBeTrue();
    }

    [Fact]
    public void NameWithMarkup_IsText()
    {
        _railway.Replace("network/lines.yaml", "Valley Line", "<script>alert(1)</script>");

        var site = Write("site", _railway.Path);

        foreach (var page in Directory.GetFiles(site, "*.html", SearchOption.AllDirectories))
        {
            File.ReadAllText(page).ShouldNotContain("<script", customMessage: page);
        }
    }

    [Fact]
    public void Since_AnotherState_AddsAFeedOfTheChanges()
    {
        var old = Path.Combine(_folder.FullName, "old.kg");
        Kg.Run("compile", _railway.Path, "-o", old).ExitCode.ShouldBe(0);
        _railway.Replace("network/lines.yaml", "Valley Line", "Vale Line");

        var site = Write("site", _railway.Path, "--since", old, "--on", "2026-01-31");

        var feed = XDocument.Load(Path.Combine(site, "changes", "feed.xml")).Root.ShouldNotBeNull();
        XNamespace atom = "http://www.w3.org/2005/Atom";
        feed.Element(atom + "updated")?.Value.ShouldBe("2026-01-31T00:00:00Z");
        feed.Elements(atom + "entry").Select(entry => entry.Element(atom + "link")?.Attribute("href")?.Value).ShouldContain("../entity/valley-line/");
        BrokenLinks(site).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--url", "facts.example", "not the address of a site")]
    [InlineData("--on", "31.1.2026", "not a day")]
    public void Option_ThatCannotBeRead_IsRefused(string option, string value, string message)
    {
        var (exitCode, _, error) = Kg.Run("site", _railway.Path, "-o", Path.Combine(_folder.FullName, "site"), option, value);

        exitCode.ShouldBe(2);
        error.ShouldContain(message);
    }

    private static string[] BrokenLinks(string site) =>
    [
        .. from page in Directory.GetFiles(site, "*.html", SearchOption.AllDirectories)
           from Match match in Address().Matches(File.ReadAllText(page))
           let address = WebUtility.HtmlDecode(match.Groups[1].Value)
           where !address.StartsWith("http", StringComparison.Ordinal) && !address.StartsWith("data:", StringComparison.Ordinal)
           let target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, address.Split('?', '#')[0]))
           where !target.StartsWith(site, StringComparison.Ordinal) || !File.Exists(address.EndsWith('/') ? Path.Combine(target, "index.html") : target)
           select $"{Path.GetRelativePath(site, page)}: {address}",
    ];

    private static string[] Contents(string site) =>
    [
        .. Directory.GetFiles(site, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(site, file)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"),
    ];

    private string Write(string name, string facts, params string[] options)
    {
        var site = Path.Combine(_folder.FullName, name);
        var (exitCode, _, error) = Kg.Run(["site", facts, "-o", site, "--without-engine", .. options]);
        exitCode.ShouldBe(0, error);
        return site;
    }

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Address();
}
