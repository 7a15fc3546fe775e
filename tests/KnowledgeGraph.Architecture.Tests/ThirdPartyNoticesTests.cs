using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>docs/third-party-notices.md names every package of others that is shipped, as it was restored.</summary>
public sealed class ThirdPartyNoticesTests
{
    private const string Begin = "<!-- The tables are written by ThirdPartyNoticesTests. -->\n";
    private const string End = "## The licences\n";

    private static readonly string Page = RepositoryFolder.Combine("docs", "third-party-notices.md");

    /// <summary>What should be in the page is written beside it: move that file over it.</summary>
    [Fact]
    public void Page_NamesThePackagesThatAreShipped()
    {
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var expected = string.Concat(
            page[..(page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)],
            Tables(),
            page[page.IndexOf(End, StringComparison.Ordinal)..]);
        var received = Path.ChangeExtension(Page, ".received.md");
        File.Delete(received);
        if (page != expected)
        {
            File.WriteAllText(received, expected);
        }

        page.ShouldBe(expected, $"{received} is as it should be: move it over {Page}");
    }

    [Fact]
    public void Page_HasTheTextOfEveryLicence()
    {
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");

        ShippedPackages.All().Select(package => package.Licence).Distinct()
            .Where(licence => !page.Contains($"\n### {licence}\n\n```text\n", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Packages_AreThoseThatAreKnownToShip() =>
        new[] { "YamlDotNet", "CsvHelper", "QuikGraph", "OpenTelemetry" }
            .Except(ShippedPackages.All().Select(package => package.Name)).ShouldBeEmpty();

    private static string Tables()
    {
        var text = new StringBuilder("\n| package | version | licence | copyright or authors | in |\n| --- | --- | --- | --- | --- |\n");
        foreach (var package in ShippedPackages.All())
        {
            var name = package.Address.Length > 0 ? $"[{package.Name}]({package.Address})" : package.Name;
            text.Append($"| {name} | {package.Version} | {package.Licence} | {Cell(package.Copyright)} | {package.Shipped} |\n");
        }

        text.Append("\nFetched from npm by each build of the server, and in no package of ours:\n\n");
        text.Append("| package | version | licence |\n| --- | --- | --- |\n");
        foreach (var (name, version, licence) in NpmPackages())
        {
            text.Append($"| {name} | {version} | {licence} |\n");
        }

        return text.Append('\n').ToString();
    }

    private static IEnumerable<(string Name, string Version, string Licence)> NpmPackages()
    {
        const string Folder = "node_modules/";
        return from lockFile in (string[][])[["KnowledgeGraph.AspNetCore", "Ide"], ["explorer"]]
               let path = RepositoryFolder.Combine(["src", .. lockFile, "package-lock.json"])
               from package in JsonElement.Parse(File.ReadAllBytes(path)).GetProperty("packages").EnumerateObject()
               where package.Name.StartsWith(Folder, StringComparison.Ordinal) && !package.Value.TryGetProperty("dev", out _)
               let licence = package.Value.TryGetProperty("license", out var id) ? id.GetString()! : "see its LICENSE"
               select (package.Name[Folder.Length..], package.Value.GetProperty("version").GetString()!, licence);
    }

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
