using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Testing.Sites;

namespace KnowledgeGraph.Cli.Tests.Sites;

/// <summary>Sites of images that other programs made, with any ids and names, on any file system.</summary>
public sealed partial class SiteNameTests : IDisposable
{
    private static readonly string Long = new('x', 250);

    /// <summary>Ids that file systems refuse, take for something else, or do not tell apart.</summary>
    private static readonly string[] Ids =
    [
        "con", "CON", "nul.txt", "com1", "LPT9", "..", ".", "../../etc/passwd", "a/b", "a\\b", "c:\\windows", "name", "Name", "NAME",
        "trailing.", "trailing ", "q?x=1#y", "100%", "%2e%2e", "_con", "a_62", "новости", "日本", "e\u0301", "\u00e9", "index.html", "~", "-", "'\"<&>",
        "<script>alert(1)</script>", Long, Long + "y", .. Twins(),
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EachEntity_HasAPageOfItsOwn_OnAnyFileSystem()
    {
        var site = Write([.. Ids.Select(static (id, index) => Station(id, $"Entity {index} {id}"))]);

        var files = Directory.GetFiles(site, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site, file)).ToArray();
        files.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(files.Length);
        foreach (var part in files.SelectMany(static file => file.Split(Path.DirectorySeparatorChar)))
        {
            part.ShouldMatch("^[a-z0-9_.-]{1,255}$");
            Device().IsMatch(part).ShouldBeFalse(part);
            part.ShouldNotEndWith(".");
        }

        var titles = Directory.GetDirectories(Path.Combine(site, "entity"))
            .Select(static folder => Heading().Match(File.ReadAllText(Path.Combine(folder, "index.html"))).Groups[1].Value);
        titles.Select(WebUtility.HtmlDecode).ShouldBe(Ids.Select(static (id, index) => $"Entity {index} {id}"), ignoreOrder: true);
        WrittenSite.BrokenLinks(site).ShouldBeEmpty();
        Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).ShouldBe(["facts.kg", "site"], ignoreOrder: true);
    }

    [Fact]
    public void Names_OfEachScript_HaveTheirLetters()
    {
        string[] names = ["Новости", "Αθήνα", "東京", "القاهرة", "42 Acres", "Ålesund"];
        var site = Write([.. names.Select(static (name, index) => Station($"station-{index}", name))]);

        var pages = Directory.GetDirectories(Path.Combine(site, "names"))
            .Select(static folder => File.ReadAllText(Path.Combine(folder, "index.html"))).ToArray();
        pages.Select(static page => WebUtility.HtmlDecode(Heading().Match(page).Groups[1].Value)).ShouldBe(
            ["Names beginning with A", "Names beginning with Α", "Names beginning with Н", "Names beginning with ا", "Names beginning with 東", "Other names"],
            ignoreOrder: true);
        WebUtility.HtmlDecode(pages.Single(static page => page.Contains("beginning with &#x41D;", StringComparison.Ordinal))).ShouldContain(">Новости</a>");
        File.ReadAllText(Path.Combine(site, "names", "index.html")).ShouldContain("<h2>Entities by kind</h2>");
    }

    [Fact]
    public void Feed_WithoutADay_LeavesTheSiteAsItIs()
    {
        var site = Write(Station("a", "A"));
        var before = WrittenSite.Contents(site);

        var (exitCode, _, error) = Kg.Run("site", _folder["facts.kg"], "-o", site, "--without-engine", "--since", _folder["facts.kg"]);

        exitCode.ShouldBe(2);
        error.ShouldContain("give one with --on YYYY-MM-DD");
        WrittenSite.Contents(site).ShouldBe(before);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("</title></h1></main>{{content}}")]
    [InlineData("\u202egnp.exe\u0000\u0007")]
    public void NameWithMarkup_IsTextInEveryPage(string name)
    {
        var site = Write(Station("a", name, name), Station("b", "Other"));

        foreach (var page in Directory.GetFiles(site, "*.html", SearchOption.AllDirectories).Select(File.ReadAllText))
        {
            page.ShouldNotContain("<script");
            page.ShouldNotContain("<img");
            page.ShouldNotContain("' onmouseover");
            Regex.Count(page, "</title>").ShouldBe(1);
            Regex.Count(page, "</main>").ShouldBe(1);
        }

        File.ReadAllText(Path.Combine(site, "entity", "a", "index.html")).ShouldContain("<h1>");
    }

    /// <summary>A long id, and one whose escaped form is an underscore and the digest of the long one.</summary>
    private static string[] Twins()
    {
        for (var number = 0; ; number++)
        {
            // An escape is an underscore and two digits.
            var id = $"{Long}-{number}";
            var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
            if (Convert.FromHexString(digest[..2])[0] is >= (byte)'A' and <= (byte)'Z' and var letter)
            {
                return [id, (char)letter + digest[2..]];
            }
        }
    }

    private static EntitySymbol Station(string id, string name, string? description = null) =>
        new(id, "Station", name, description, default, default);

    private string Write(params EntitySymbol[] entities)
    {
        var set = new FactSet(ModelRailwayOntology.Ontology, default, new(entities), default, default);
        File.WriteAllBytes(_folder["facts.kg"], Images.Write(set));
        var (exitCode, _, error) = Kg.Run("site", _folder["facts.kg"], "-o", _folder["site"], "--without-engine");
        exitCode.ShouldBe(0, error);
        return _folder["site"];
    }

    [GeneratedRegex("<h1>(.*?)</h1>", RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Device();
}
