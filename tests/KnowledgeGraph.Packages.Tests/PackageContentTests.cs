namespace KnowledgeGraph.Packages.Tests;

/// <summary>What one <c>dotnet pack</c> makes.</summary>
[Collection(FeedCollection.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    private static readonly string[] Libraries =
        ["KnowledgeGraph", "KnowledgeGraph.GraphQL", "KnowledgeGraph.AspNetCore", "KnowledgeGraph.QuikGraph"];

    private static readonly string[] All = [.. Libraries, "KnowledgeGraph.Cli", "KnowledgeGraph.Templates"];

    public static TheoryData<string> Packages() => [.. All];

    [Fact]
    public void Pack_OfTheSolution_MakesSixPackages()
    {
        Directory.EnumerateFiles(feed.Folder, "*.nupkg").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
            .ShouldBe(All.Select(package => $"{package}.{feed.Version}.nupkg").Order(StringComparer.Ordinal));
        feed.Output.ShouldNotContain(": warning ");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_SaysWhatItIs(string package)
    {
        var metadata = feed.Metadata(package);
        string? Value(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;

        Value("id").ShouldBe(package);
        Value("license").ShouldBe("MIT");
        Value("readme").ShouldBe("README.md");
        Value("icon").ShouldBe("icon.png");
        Value("description").ShouldNotBeNullOrWhiteSpace();
        Value("description").ShouldNotBe("Package Description");
        Value("tags").ShouldNotBeNullOrWhiteSpace();
        feed.FilesOf(package).ShouldContain("icon.png");
        feed.Read(package, "README.md").ShouldStartWith($"# {package}\n");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_HasNothingOfTheIde(string package) =>
        feed.FilesOf(package).Where(file => file.Contains("bananacakepop", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();

    [Theory]
    [InlineData("KnowledgeGraph", "KnowledgeGraph", "KnowledgeGraph.Format")]
    [InlineData("KnowledgeGraph.GraphQL", "KnowledgeGraph.Api", "KnowledgeGraph.GraphQL")]
    [InlineData("KnowledgeGraph.AspNetCore", "KnowledgeGraph.AspNetCore", "KnowledgeGraph.Exchange", "KnowledgeGraph.Mcp", "KnowledgeGraph.Site")]
    [InlineData("KnowledgeGraph.QuikGraph", "KnowledgeGraph.QuikGraph")]
    public void Library_HasItsAssembliesWithDocumentationAndSymbols(string package, params string[] assemblies)
    {
        feed.FilesOf(package).Where(file => file.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .ShouldBe(assemblies.SelectMany(name => new[] { $"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml" }).Order(StringComparer.Ordinal));
        feed.FilesOf(package, "snupkg").Where(file => file.EndsWith(".pdb", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .ShouldBe(assemblies.Select(name => $"lib/net10.0/{name}.pdb").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Dependencies_AreThoseOfOthersAndOfOurPackages()
    {
        feed.DependenciesOf("KnowledgeGraph").ShouldBeEmpty();
        feed.DependenciesOf("KnowledgeGraph.GraphQL").ShouldBe(["KnowledgeGraph"]);
        feed.DependenciesOf("KnowledgeGraph.AspNetCore").ShouldBe(
            [
                "CsvHelper", "KnowledgeGraph.GraphQL", "Microsoft.OpenApi", "ModelContextProtocol.AspNetCore", "ModelContextProtocol.Core",
                "Parquet.Net",
            ],
            ignoreOrder: true);
        feed.DependenciesOf("KnowledgeGraph.QuikGraph").ShouldBe(["KnowledgeGraph", "QuikGraph"], ignoreOrder: true);
        feed.DependenciesOf("KnowledgeGraph.Cli").ShouldBeEmpty();
        feed.DependenciesOf("KnowledgeGraph.Templates").ShouldBeEmpty();
    }

    [Fact]
    public void Generator_IsAnAnalyzerWithAllThatItLoads()
    {
        var files = feed.FilesOf("KnowledgeGraph");

        files.Where(file => file.StartsWith("analyzers/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe(
        [
            "analyzers/dotnet/cs/KnowledgeGraph.Compiler.dll",
            "analyzers/dotnet/cs/KnowledgeGraph.Format.dll",
            "analyzers/dotnet/cs/KnowledgeGraph.Generators.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
        ]);
        files.Where(file => file.StartsWith("build/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .ShouldBe(["build/KnowledgeGraph.props", "build/KnowledgeGraph.targets"]);
        files.ShouldContain("docs/diagnostics/KG1010.md");
    }

    [Fact]
    public void Tool_IsKg()
    {
        var settings = feed.FilesOf("KnowledgeGraph.Cli").Single(file => file.EndsWith("/DotnetToolSettings.xml", StringComparison.Ordinal));

        feed.Read("KnowledgeGraph.Cli", settings).ShouldContain("<Command Name=\"kg\" EntryPoint=\"kg.dll\"");
    }

    [Theory]
    [InlineData("client.js")]
    [InlineData("worker.js")]
    [InlineData("_framework/dotnet.native.wasm.br")]
    public void Tool_HasTheEngineForPages(string file) =>
        feed.FilesOf("KnowledgeGraph.Cli").ShouldContain($"tools/net10.0/any/engine/{file}");

    [Fact]
    public void Template_RefersToThePackagesOfItsOwnVersion()
    {
        const string Content = "content/knowledgegraph";

        feed.Read("KnowledgeGraph.Templates", $"{Content}/Directory.Packages.props").ShouldContain($">{feed.Version}<");
        feed.Read("KnowledgeGraph.Templates", $"{Content}/.config/dotnet-tools.json").ShouldContain($"\"{feed.Version}\"");
        feed.FilesOf("KnowledgeGraph.Templates").ShouldContain($"{Content}/.github/workflows/facts.yml");
    }
}
