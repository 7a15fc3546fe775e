using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>Every package is locked by its digest, and none by where it was fetched: any registry may serve it.</summary>
public sealed partial class PackageLockTests
{
    [Fact]
    public void Projects_HaveALockEach() =>
        new[] { "src", "generators", "tests" }.SelectMany(folder => RepositoryFiles.Below(folder, ".csproj"))
            .Where(project => !File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")))
            .ShouldBeEmpty();

    [Fact]
    public void Packages_InALock_HaveADigestAndAVersion()
    {
        foreach (var file in RepositoryFiles.Below("", "packages.lock.json"))
        {
            var packages = JsonElement.Parse(File.ReadAllBytes(file)).GetProperty("dependencies").EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.GetProperty("type").GetString() != "Project");
            foreach (var package in packages)
            {
                package.Value.GetProperty("resolved").GetString().ShouldNotBeNullOrEmpty($"{package.Name} in {file}");
                var digest = package.Value.GetProperty("contentHash").GetString()!;
                Convert.FromBase64String(digest).Length.ShouldBe(64, $"{package.Name} in {file}");
            }
        }
    }

    [Fact]
    public void Locks_NameNoHost() =>
        RepositoryFiles.Below("", "packages.lock.json", "package-lock.json", "dotnet-tools.json", ".npmrc", "NuGet.config", "nuget.config")
            .Where(file => HostOfARegistry().IsMatch(File.ReadAllText(file)))
            .ShouldBeEmpty();

    [Fact]
    public void Packages_OfNpm_HaveADigest()
    {
        foreach (var file in RepositoryFiles.Below("", "package-lock.json"))
        {
            JsonElement.Parse(File.ReadAllBytes(file)).GetProperty("packages").EnumerateObject()
                .Where(package => package.Name.Length > 0 && !package.Value.TryGetProperty("integrity", out _))
                .Where(package => !package.Value.TryGetProperty("link", out _) && !package.Value.TryGetProperty("inBundle", out _))
                .Select(package => package.Name).ShouldBeEmpty(file);
        }
    }

    [Fact]
    public void Versions_AreExact() =>
        XDocument.Load(Path.Combine(RepositoryFiles.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .Select(package => (string)package.Attribute("Version")!)
            .Where(version => version.AsSpan().IndexOfAny("*[(,") >= 0)
            .ShouldBeEmpty();

    /// <summary>
    /// The IDE may not be passed on: the server, which it is a part of once built, is not packed, and nothing else has it.
    /// </summary>
    [Fact]
    public void Ide_IsInNoPackage()
    {
        var server = Path.Combine(RepositoryFiles.Root, "src", "KnowledgeGraph.Server", "KnowledgeGraph.Server.csproj");

        XDocument.Load(server).Descendants("IsPackable").Select(element => element.Value).ShouldBe(["false"]);
        RepositoryFiles.Below("src", ".csproj").Concat(RepositoryFiles.Below("generators", ".csproj", ".targets"))
            .Where(project => project != server && NpmFolders(project).Any(folder => folder != "../explorer"))
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> NpmFolders(string project) =>
        XDocument.Load(project).Descendants("NpmFolder").SelectMany(item => ((string)item.Attribute("Include")!).Split(';'));

    [GeneratedRegex("\"resolved\": *\"[a-z+]+://|registry *= *[a-z]+://|/v3/index\\.json", RegexOptions.IgnoreCase)]
    private static partial Regex HostOfARegistry();
}
