using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Generators.Tests.Samples;

namespace KnowledgeGraph.Generators.Tests.Build;

/// <summary>A project of its own, outside the repository, built by the real <c>dotnet build</c>.</summary>
public sealed class BuildTests
{
    [Fact]
    public void Build_OfBrokenThenMendedThenEditedFacts_SaysSoThenSucceedsThenCompilesAgain()
    {
        using var project = new TemporaryProject();
        project.Write("seeds/ontology.yaml", RailwayFiles.Ontology);
        project.Write("seeds/network/lines.yaml", RailwayFiles.Network);
        project.Write("seeds/companies.yaml", RailwayFiles.Companies.Replace("kind: Company", "kind: Compny", StringComparison.Ordinal));
        project.Write("seeds/more.yaml", "statements:\n  - subject: harbour\n    partOf: cost-line\n");
        project.Write("seeds/latin.yaml", Encoding.Latin1.GetBytes("# A café is no UTF-8 in this encoding.\nentities:\n"));
        project.Write("Code.cs", "System.Console.WriteLine(Sample.Railway.Facts.Stations.Harbour.PartOf?.Target.Name);\n");

        var broken = project.Build();

        broken.ExitCode.ShouldBe(1);
        broken.Output.ShouldContain($"{project.Path("seeds/companies.yaml")}(3,11): error KG1007: ");
        broken.Output.ShouldContain($"{project.Path("seeds/companies.yaml")}(13,11): error KG1007: ");
        broken.Output.ShouldContain($"{project.Path("seeds/more.yaml")}(3,13): error KG1010: ");
        broken.Output.ShouldContain($"{project.Path("seeds/latin.yaml")}(1,8): error KG0013: The character U+FFFD is not allowed in a file; is the file valid UTF-8?");
        broken.Output.ShouldNotContain("error CS");
        broken.Output.ShouldNotContain("CS8785");

        project.Write("seeds/companies.yaml", RailwayFiles.Companies);
        project.Delete("seeds/more.yaml");
        project.Write("seeds/latin.yaml", "# A café is no UTF-8 in another encoding.\nentities:\n");
        var mended = project.Build();

        mended.Output.ShouldContain("0 Warning(s)");
        mended.ExitCode.ShouldBe(0);
        var before = Hash(project.Assembly);

        project.Write("seeds/network/lines.yaml", RailwayFiles.Network.Replace("platforms: 2", "platforms: 3", StringComparison.Ordinal));
        project.Build().ExitCode.ShouldBe(0);

        Hash(project.Assembly).ShouldNotBe(before);
    }

    [Fact]
    public void Build_WithSeverityInGlobalConfiguration_FollowsItForAllButErrors()
    {
        using var project = new TemporaryProject();
        project.Write(
            "seeds/ontology.yaml",
            RailwayFiles.Ontology.Replace("length: { domain", "length: { severity: warning, domain", StringComparison.Ordinal));
        project.Write("seeds/network.yaml", RailwayFiles.Network.Replace("coast-line", "coast-lane", StringComparison.Ordinal));
        project.Write("seeds/companies.yaml", RailwayFiles.Companies);
        project.Write("seeds/more.yaml", "statements:\n  - subject: market\n    partOf: cost-line\n");
        project.Write(
            "seeds/lines.yaml",
            "entities:\n  l: { kind: Line, name: L, statements: [{ length: 1 }, { length: 2 }, { electrified: true }, { electrified: false }] }\n");
        project.Write("seeds/sources.yaml", "sources:\n  leaflet:\n    title: A leaflet\n    reliability: A\n    description: Cited nowhere.\n");
        project.Write("Program.cs", "return;\n");
        project.Write(
            ".globalconfig",
            """
            is_global = true
            dotnet_diagnostic.KG5008.severity = error
            dotnet_diagnostic.KG1010.severity = none
            dotnet_diagnostic.KG6001.severity = none
            """);

        var output = project.Build().Output;

        output.ShouldContain("sources.yaml(2,3): error KG5008: ", customMessage: "a warning by itself is configurable");
        output.ShouldContain("more.yaml(3,13): error KG1010: ");
        output.ShouldContain("error KG6001: 'electrified'", customMessage: "errors are not configurable");
        output.ShouldNotContain("KG6001: 'length'", customMessage: "a warning by the ontology is");
    }

    [Fact]
    public void Build_WithADayOfReviews_ThatIsNone_SaysSo()
    {
        using var project = new TemporaryProject();
        project.Write("seeds/ontology.yaml", RailwayFiles.Ontology);
        project.Write("seeds/network.yaml", RailwayFiles.Network);
        project.Write("seeds/companies.yaml", RailwayFiles.Companies);
        project.Write("Program.cs", "return;\n");

        project.Build("-p:KnowledgeGraphReviewsAsOf=tomorrow").Output.ShouldContain(
            "error : KnowledgeGraphReviewsAsOf is a day, such as 2026-09-20, not tomorrow.");
        var (exitCode, output) = project.Build("-p:KnowledgeGraphReviewsAsOf=2026-02-30");
        exitCode.ShouldBe(1);
        output.ShouldContain("2026-02-30");
        project.Build("-p:KnowledgeGraphReviewsAsOf=2026-02-28").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Build_OfARelease_HasNothingOfWhatIsMarkedAboveInItsAssembly()
    {
        using var project = new TemporaryProject();
        project.Write("seeds/ontology.yaml", RailwayFiles.Ontology);
        project.Write("seeds/network.yaml", RailwayFiles.Network);
        project.Write("seeds/companies.yaml", RailwayFiles.Companies);
        project.Write("seeds/ghost.yaml", "marking: TLP:AMBER\nentities:\n  ghost-halt: { kind: Station, name: Ghost Halt, statements: [{ platforms: 7 }] }\n");
        project.Write("seeds/fit.lock", "0123456789abcdef pn\n");
        project.Write(
            "Program.cs",
            "foreach (var station in Sample.Railway.Facts.Stations.All)\n{\n    System.Console.WriteLine($\"{station.Id} {station.Marking}\");\n}\n");

        var (exitCode, output) = project.Build("-p:KnowledgeGraphRelease=TLP:GREEN");

        exitCode.ShouldBe(0, output);
        ChildProgram.Run(new ProcessStartInfo("dotnet", [project.Assembly])).Output.ReplaceLineEndings("\n")
            .ShouldBe("harbour TLP:CLEAR\nmarket TLP:CLEAR\n");
        Encoding.UTF8.GetString(File.ReadAllBytes(project.Assembly)).ShouldNotContain("Ghost");
        project.Build("-p:KnowledgeGraphRelease=GREEN").Output.ShouldContain("error KG5201: The set has no marking 'GREEN'");
    }

    /// <summary>The SDK looks for the file above those of C#, of which a project of facts has none.</summary>
    [Theory]
    [InlineData(".globalconfig")]
    [InlineData("../.globalconfig")]
    public void Build_WithoutCSharpFiles_FollowsTheGlobalConfiguration(string file)
    {
        using var project = new TemporaryProject("facts");
        project.Write("seeds/ontology.yaml", RailwayFiles.Ontology);
        project.Write("seeds/network.yaml", RailwayFiles.Network);
        project.Write("seeds/companies.yaml", RailwayFiles.Companies);
        project.Write("seeds/sources.yaml", "sources:\n  leaflet:\n    title: A leaflet\n    reliability: A\n    description: Cited nowhere.\n");
        project.Write(file, "is_global = true\ndotnet_diagnostic.KG5008.severity = error\n");

        var output = project.Build("-p:OutputType=Library").Output;

        output.ShouldContain("sources.yaml(2,3): error KG5008: ");
    }

    private static string Hash(string path) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)));
}
