using System.IO.Compression;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Packages.Tests;

/// <summary>
/// What another team does: it makes a repository from the template, builds, breaks a fact and reads the error, serves, queries, and packs
/// its facts for others. One test, because each step needs those before it.
/// </summary>
[Collection(FeedCollection.Name)]
public sealed partial class NewRepositoryTests(PackageFeed feed)
{
    private const string Name = "Our-Facts";
    private const string Namespace = "Our_Facts";

    private readonly DotNet _sdk = feed.SdkOfUser;
    private readonly string _repository = Path.Combine(feed.Work, Name);

    [Fact]
    public async Task Repository_FromTheTemplate_IsBuiltBrokenServedAndPacked()
    {
        Create();
        Test();
        BreakAFactAndMendIt();
        CheckWithTheTool();
        await ServeAsync();
        PackTheFactsAndUseThem();
        PackAFactPackageAndUseIt();
    }

    private void Create()
    {
        Directory.Exists(_sdk.Packages).ShouldBeFalse("the cache is empty");
        _sdk.Succeed(feed.Work, "new", "install", feed.PathOf("KnowledgeGraph.Templates", "nupkg"));

        // Without the IDE, which is fetched from npm.
        _sdk.Succeed(feed.Work, "new", "knowledgegraph", "-o", Name, "--ide", "false", "--skipRestore");

        File.Exists(Path.Combine(_repository, $"{Name}.slnx")).ShouldBeTrue();
        var texts = Directory.EnumerateFiles(_repository, "*", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        texts.Count.ShouldBeGreaterThan(20);
        texts.Where(text => text.Contains("FactsNamespace", StringComparison.Ordinal) || text.Contains("My-Facts", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>The tests of the new repository compile the facts, use the typed API and ask the server.</summary>
    private void Test()
    {
        var output = _sdk.Succeed(_repository, "test", "-tl:off");

        output.ShouldNotContain(": warning ");
        output.ShouldContain("Passed!");
        output.ShouldContain("6 passages of 1 document checked");
        Directory.Exists(Path.Combine(_sdk.Packages, "knowledgegraph", feed.Version)).ShouldBeTrue();
    }

    private void BreakAFactAndMendIt()
    {
        var file = Path.Combine(_repository, "seeds", "teams.yaml");
        var facts = File.ReadAllText(file);
        File.WriteAllText(file, facts.Replace("- owns: ledger", "- owns: leger", StringComparison.Ordinal));

        var (exitCode, output) = _sdk.Run(_repository, "build", $"src/{Name}", "--no-restore", "-tl:off");

        exitCode.ShouldBe(1);
        output.ShouldContain($"{file}(16,15): error KG1010: No entity has the id 'leger'; did you mean 'ledger'?");
        var page = new Uri(HelpLink().Match(output).Groups["link"].Value);
        page.IsFile.ShouldBeTrue("the page is in the package");
        File.ReadAllText(page.LocalPath).ShouldStartWith("# KG1010");
        File.WriteAllText(file, facts);
    }

    private void CheckWithTheTool()
    {
        _sdk.Succeed(_repository, "tool", "restore");
        _sdk.Succeed(_repository, "kg", "check").ShouldContain("6 passages of 1 document checked");
        _sdk.Succeed(_repository, "kg", "fmt", "--check");
        _sdk.Succeed(_repository, "kg", "explain", "KG1010").ShouldContain("KG1010");
    }

    private async Task ServeAsync()
    {
        _sdk.Succeed(_repository, "build", $"src/{Name}.Server", "--no-restore", "-tl:off");
        using var server = await ServingProcess.StartAsync(_sdk.Start(
            Path.Combine(_repository, "src", $"{Name}.Server"), "run", "--no-build", "--no-launch-profile", "--urls", "http://127.0.0.1:0"));

        var response = await server.Client.PostAsJsonAsync("graphql", new { query = """{ service(id: "ledger") { ownedBy { nodes { name } } } }""" });
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetRawText()
            .ShouldBe("""{"data":{"service":{"ownedBy":{"nodes":[{"name":"Payments"}]}}}}""");

        var home = await server.Client.GetStringAsync("");
        home.ShouldContain($"<h1>{Name}</h1>");
        home.ShouldContain("Who owns a service, and what calls it?");
        home.ShouldNotContain("NATO");
        (await server.Client.GetStringAsync("explore")).ShouldContain("explore/assets/");
        (await server.Client.GetStringAsync("questions/who-owns-a-service.csv")).ShouldContain("Payments");
        (await server.Client.GetStringAsync("schema.graphql")).ShouldContain("type Service");
        (await server.Client.GetStringAsync("entity/checkout")).ShouldContain("since January 2026");
    }

    /// <summary>A third repository refers to the package of the facts, and has neither their files nor the generator.</summary>
    private void PackTheFactsAndUseThem()
    {
        _sdk.Succeed(_repository, "pack", $"src/{Name}", "-o", feed.Folder, "-tl:off", $"-p:Version={feed.Version}");
        using (var package = ZipFile.OpenRead(feed.PathOf(Name, "nupkg")))
        {
            package.Entries.Select(entry => entry.FullName).ShouldContain($"lib/net10.0/{Name}.dll");
        }

        var folder = Directory.CreateDirectory(Path.Combine(feed.Work, "Reader")).FullName;
        File.WriteAllText(
            Path.Combine(folder, "Reader.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{Name}" Version="{feed.Version}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(
            Path.Combine(folder, "Program.cs"),
            $"System.Console.WriteLine({Namespace}.Facts.Services.Ledger.OwnedBy.PreferredOrFirst()?.Target.Name);\n");

        _sdk.Succeed(folder, "run", "-tl:off").Trim().ShouldEndWith("Payments");
    }

    /// <summary>A fourth repository has facts of its own, which build on those of the package.</summary>
    private void PackAFactPackageAndUseIt()
    {
        var assembly = Path.Combine(_repository, "src", Name, "bin", "Debug", "net10.0", $"{Name}.dll");
        _sdk.Succeed(_repository, "kg", "pack", "seeds", "--nuget", "Example.Teams", "--assembly", assembly, "--version", "1.2.0", "-o", feed.Folder);
        var folder = Directory.CreateDirectory(Path.Combine(feed.Work, "User")).FullName;
        File.WriteAllText(
            Path.Combine(folder, "User.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <NoWarn>NU1603</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="KnowledgeGraph" Version="{feed.Version}" />
                <PackageReference Include="Example.Teams" Version="1.2.0" />
              </ItemGroup>
            </Project>
            """);
        var seeds = Directory.CreateDirectory(Path.Combine(folder, "seeds")).FullName;
        File.WriteAllText(
            Path.Combine(seeds, "ontology.yaml"),
            """
            name: Costs
            description: What services cost.
            uses: { teams: { package: Example.Teams, prefix: teams } }
            properties: { costs: { domain: Service, type: integer, cardinality: one, evidence: optional, description: What it costs. } }
            """);
        var facts = Path.Combine(seeds, "costs.yaml");
        File.WriteAllText(facts, "statements: [{ subject: teams:ledger, costs: 12 }]\n");
        File.WriteAllText(
            Path.Combine(folder, "Program.cs"),
            $"System.Console.WriteLine($\"{{User.Facts.Services.Ledger.Costs?.Value}} {{{Namespace}.Facts.Services.Ledger.Name}}\");\n");

        _sdk.Succeed(folder, "run", "-tl:off").Trim().ShouldEndWith("12 Ledger", Case.Insensitive);
        File.WriteAllText(facts, "statements: [{ subject: teams:leger, costs: 12 }]\n");
        _sdk.Run(folder, "build", "--no-restore", "-tl:off").Output
            .ShouldContain($"{facts}(1,25): error KG1052: 'teams' has no entity with the id 'leger'; did you mean 'ledger'?");
        _sdk.Run(_repository, "kg", "check", seeds).Output.ShouldContain("error KG1052");
    }

    [GeneratedRegex(@"error KG1010: .*\((?<link>file://[^)]+)\)")]
    private static partial Regex HelpLink();
}
