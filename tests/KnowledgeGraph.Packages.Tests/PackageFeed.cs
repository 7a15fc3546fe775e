using System.IO.Compression;
using System.Xml.Linq;

namespace KnowledgeGraph.Packages.Tests;

/// <summary>
/// The packages, in a feed that is a folder, and beside it a place to use them: with a cache that has none of ours. What others have made
/// comes from the usual cache, or from the usual source.
/// </summary>
public sealed class PackageFeed : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackageFeed()
    {
        Version = $"0.1.0-test.{Guid.NewGuid():N}";
        Folder = _folder["feed"];
        SdkOfUser = new DotNet(_folder["home"]);
        Work = Directory.CreateDirectory(_folder["work"]).FullName;
        Pack();
        File.WriteAllText(Path.Combine(Work, "nuget.config"), Configuration());
    }

    /// <summary>The version of all packages, which no other feed has.</summary>
    public string Version { get; }

    /// <summary>The folder with the packages.</summary>
    public string Folder { get; }

    /// <summary>A folder for repositories that use the feed.</summary>
    public string Work { get; }

    /// <summary>What packing wrote.</summary>
    public string Output { get; private set; } = "";

    internal DotNet SdkOfUser { get; }

    public void Dispose() => _folder.Dispose();

    /// <summary>The names of the files in a package, or in its symbols.</summary>
    internal IReadOnlyList<string> FilesOf(string package, string extension = "nupkg")
    {
        using var archive = ZipFile.OpenRead(PathOf(package, extension));
        return [.. archive.Entries.Select(entry => Uri.UnescapeDataString(entry.FullName))];
    }

    /// <summary>A text in a package.</summary>
    internal string Read(string package, string file)
    {
        using var archive = ZipFile.OpenRead(PathOf(package, "nupkg"));
        using var reader = new StreamReader(archive.GetEntry(file)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The description of a package.</summary>
    internal XElement Metadata(string package) =>
        XElement.Parse(Read(package, $"{package}.nuspec")).Elements().Single(element => element.Name.LocalName == "metadata");

    /// <summary>The names of the packages that a package needs.</summary>
    internal IEnumerable<string> DependenciesOf(string package) =>
        Metadata(package).Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => (string)element.Attribute("id")!);

    internal string PathOf(string package, string extension) => Path.Combine(Folder, $"{package}.{Version}.{extension}");

    private void Pack()
    {
        var configuration = AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug";

        // With the packages of the checkout: they are what it was built with.
        var sdk = new DotNet(_folder["pack"]).Start(
            RepositoryFolder.Root, "pack", "KnowledgeGraph.sln", "--no-build", "-c", configuration, "-o", Folder, "-tl:off", "-v:m",
            "-p:MinVerSkip=true", $"-p:Version={Version}");
        sdk.Environment.Remove("NUGET_PACKAGES");
        var (exitCode, output, error) = ChildProgram.Run(sdk);
        Output = output + error;
        exitCode.ShouldBe(0, Output);
    }

    private string Configuration() =>
        $"""
        <configuration>
          <packageSources>
            <add key="feed of the test" value="{Folder}" />
          </packageSources>
          <fallbackPackageFolders>
            <add key="usual cache" value="{UsualCache()}" />
          </fallbackPackageFolders>
        </configuration>
        """;

    private static string UsualCache() => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
