using System.Xml.Linq;
using KnowledgeGraph.Testing.Sites;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>The folder that <c>kg site</c> writes, read as a visitor and a host would read it.</summary>
public sealed class SiteCommandTests : IDisposable
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

        WrittenSite.BrokenLinks(site).ShouldBeEmpty();
        File.ReadAllText(Path.Combine(site, "entity", "valley-line", "index.html")).ShouldContain("<h1>Valley Line</h1>");
    }

    [Fact]
    public void Site_OfAnImage_IsThatOfItsFolder()
    {
        var image = Path.Combine(_folder.FullName, "facts.kg");
        Kg.Run("compile", _railway.Path, "-o", image).ExitCode.ShouldBe(0);

        WrittenSite.Contents(Write("image", image)).ShouldBe(WrittenSite.Contents(Write("folder", _railway.Path)));
    }

    [Fact]
    public void Bytes_InAnotherZoneAndLanguage_AreTheSame()
    {
        var site = Path.Combine(_folder.FullName, "far", "away");
        Directory.CreateDirectory(site);
        var elsewhere = new Dictionary<string, string> { ["TZ"] = "Pacific/Auckland", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" };

        var (exitCode, _, error) = Kg.RunProcess(_folder.FullName, elsewhere, "site", _railway.Path, "-o", site, "--without-engine");

        exitCode.ShouldBe(0, error);
        WrittenSite.Contents(site).ShouldBe(WrittenSite.Contents(Write("site", _railway.Path)));
    }

    [Fact]
    public void FormerId_LeadsToThePresentPage()
    {
        var site = Write("site", _railway.Path, "--url", "https://facts.example/railway");

        var page = File.ReadAllText(Path.Combine(site, "entity", "old-lighthouse", "index.html"));
        page.ShouldContain("<meta http-equiv=\"refresh\" content=\"0; url=../../entity/lighthouse/\">");
        page.ShouldContain("<link rel=\"canonical\" href=\"https://facts.example/railway/entity/lighthouse/\">");
        page.ShouldContain("The page has moved to <a href=\"../../entity/lighthouse/\">Lighthouse</a>.");
        File.ReadAllText(Path.Combine(site, "_redirects")).ShouldContain("/railway/entity/old-lighthouse/ /railway/entity/lighthouse/ 301\n");
    }

    [Fact]
    public void Kinds_HaveTheirLabels()
    {
        var site = Write("site", _railway.Path);

        File.ReadAllText(Path.Combine(site, "entity", "crow-hill-depot", "index.html")).ShouldContain("<p class=\"soft\">Train depot</p>");
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
    public void Output_ThatIsMissing_IsExplainedWithAnExample()
    {
        var (exitCode, _, error) = Kg.Run("site", _railway.Path);

        exitCode.ShouldBe(2);
        error.ShouldContain("Name the folder to write to with -o, as in: kg site seeds -o public");
    }

    [Fact]
    public void Output_ThatCannotBeCreated_IsRefused()
    {
        var file = Path.Combine(_folder.FullName, "file");
        File.WriteAllText(file, "mine");

        var (exitCode, _, error) = Kg.Run("site", _railway.Path, "-o", Path.Combine(file, "site"), "--without-engine");

        exitCode.ShouldBe(2);
        error.ShouldContain("cannot be created");
    }

    [Fact]
    public void OlderState_OfAnotherSet_IsRefusedBeforeAnythingIsWritten()
    {
        var site = Write("site", _railway.Path);
        var before = WrittenSite.Contents(site);
        var other = Path.Combine(_folder.FullName, "tramway.kg");
        Kg.Run("compile", RepositoryFolder.Combine("tests", "Tramway"), "-o", other).ExitCode.ShouldBe(0);

        var (exitCode, _, error) = Kg.Run("site", _railway.Path, "-o", site, "--without-engine", "--since", other);

        exitCode.ShouldBe(2);
        error.ShouldContain("--since has \"Tramway\", which has no entity in common with");
        WrittenSite.Contents(site).ShouldBe(before);
    }

    [Fact]
    public void Sitemap_HasEveryPage()
    {
        var site = Write("site", _railway.Path, "--url", "https://facts.example/railway");

        var pages = Directory.GetFiles(site, "index.html", SearchOption.AllDirectories)
            .Where(static file => !File.ReadAllText(file).Contains("noindex", StringComparison.Ordinal))
            .Select(file => $"https://facts.example/railway/{Path.GetRelativePath(site, file)[..^"index.html".Length].Replace('\\', '/')}");
        XDocument.Load(Path.Combine(site, "sitemap.xml")).Descendants().Where(static element => element.Name.LocalName == "loc")
            .Select(static element => element.Value).ShouldBe(pages, ignoreOrder: true);
    }

    [Fact]
    public void Timeline_OfAnEventOfTwoDays_NamesBoth() =>
        File.ReadAllText(Path.Combine(Write("site", _railway.Path), "timeline", "index.html")).ShouldContain("<small>11 to 12 July 2023</small>");

    [Fact]
    public void Contradictions_HaveTheSourcesOfTheirStatements()
    {
        var site = Write("site", _railway.Path);

        var entity = File.ReadAllText(Path.Combine(site, "entity", "aldermoor", "index.html"));
        entity.ShouldContain("<h2>The sources contradict each other</h2>");
        entity[entity.IndexOf("contradict each other", StringComparison.Ordinal)..entity.IndexOf("Statements about it", StringComparison.Ordinal)]
            .ShouldContain("<a href=\"../../sources/gazette/\">");
        File.ReadAllText(Path.Combine(site, "conflicts", "index.html")).ShouldContain("<a href=\"../sources/gazette/\">");
    }

    [Fact]
    public void Source_HasItsStatementsBySubject_AndItsReliabilityInWords()
    {
        var page = File.ReadAllText(Path.Combine(Write("site", _railway.Path), "sources", "gazette", "index.html"));

        page.ShouldContain("<h3><a href=\"../../entity/aldermoor/\">Aldermoor</a></h3>");
        page.ShouldMatch("Reliability: [A-F], [a-z ]+\\.");
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

    private string Write(string name, string facts, params string[] options)
    {
        var site = Path.Combine(_folder.FullName, name);
        var (exitCode, _, error) = Kg.Run(["site", facts, "-o", site, "--without-engine", .. options]);
        exitCode.ShouldBe(0, error);
        return site;
    }
}
