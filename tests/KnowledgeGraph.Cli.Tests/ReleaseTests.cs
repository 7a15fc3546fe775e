using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>Releases as somebody makes them who publishes a part of a set.</summary>
public sealed class ReleaseTests
{
    [Fact]
    public void Compile_AtALevel_LeavesOutWhatIsAboveAndSaysSo()
    {
        using var folder = new TemporaryFolder();

        var (exitCode, output, error) = Kg.Run("compile", RailwayFolder.Original, "-o", folder["open.kg"], "--release", "TLP:CLEAR");

        exitCode.ShouldBe(0, error);
        output.ShouldStartWith("left out at TLP:GREEN: 1 entity, 1 stated statement\nleft out at TLP:AMBER: 1 stated statement\n");
        using var graph = FactGraph.OpenFile(folder["open.kg"]);
        graph.TryFindEntity("lighthouse", out _).ShouldBeFalse();
        graph.Entities.ShouldAllBe(entity => entity.Marking.Name == "TLP:CLEAR");
        graph.Statements.ShouldAllBe(statement => statement.Marking.IsAtMost(graph.Ontology.Markings[0]));
        Encoding.UTF8.GetString(File.ReadAllBytes(folder["open.kg"])).ShouldNotContain("ighthouse");
    }

    [Fact]
    public void Compile_AtTheHighestLevel_HasTheBytesOfTheWholeSet()
    {
        using var folder = new TemporaryFolder();

        Kg.Run("compile", RailwayFolder.Original, "-o", folder["all.kg"]).ExitCode.ShouldBe(0);
        var (exitCode, output, _) = Kg.Run("compile", RailwayFolder.Original, "-o", folder["red.kg"], "--release", "TLP:RED");

        exitCode.ShouldBe(0);
        output.ShouldStartWith("nothing is marked above TLP:RED\n");
        File.ReadAllBytes(folder["red.kg"]).ShouldBe(File.ReadAllBytes(folder["all.kg"]));
    }

    [Fact]
    public void Compile_WithANameInAText_WritesNothing()
    {
        using var railway = new RailwayFolder();
        var image = Path.Combine(railway.Path, "open.kg");
        railway.Replace("network/lines.yaml", "From the moor to the hill.", "From the moor to the lighthouse.");

        Kg.Run("compile", railway.Path, "-o", image).ExitCode.ShouldBe(0);
        File.Delete(image);
        var (exitCode, _, error) = Kg.Run("compile", railway.Path, "-o", image, "--release", "TLP:CLEAR");

        exitCode.ShouldBe(1);
        error.ShouldContain("KG5203: A release at TLP:CLEAR would show 'Lighthouse' here, which the entity 'lighthouse', marked TLP:GREEN, is called");
        File.Exists(image).ShouldBeFalse();
    }

    [Fact]
    public void Check_AtALevel_ComparesNoAnswers()
    {
        var (exitCode, output, error) = Kg.Run("check", RailwayFolder.Original, "--release", "TLP:CLEAR");

        exitCode.ShouldBe(0, error);
        output.ShouldContain("19 entities, 41 stated and 6 derived statements, 3 sources, 1 settled conflict\nleft out at TLP:GREEN: 1 entity, 1 stated statement\n");
        output.ShouldContain("2 questions asked\n");
    }

    [Fact]
    public void Check_AtALevelThatIsNotThere_Fails()
    {
        var (exitCode, output, _) = Kg.Run("check", RailwayFolder.Original, "--release", "TLP:CLAER");

        exitCode.ShouldBe(1);
        output.ShouldContain("error KG5201: The set has no marking 'TLP:CLAER'; did you mean 'TLP:CLEAR'?");
    }

    [Fact]
    public void Check_WithAnswersToAccept_IsRefused()
    {
        var (exitCode, _, error) = Kg.Run("check", RailwayFolder.Original, "--release", "TLP:CLEAR", "--accept-answers");

        exitCode.ShouldBe(2);
        error.ShouldContain("--accept-answers writes the answers of the whole set: omit --release.");
    }

    [Fact]
    public void Export_AtALevel_IsThatOfTheRelease()
    {
        using var folder = new TemporaryFolder();
        Kg.Run("compile", RailwayFolder.Original, "-o", folder["open.kg"], "--release", "TLP:CLEAR").ExitCode.ShouldBe(0);

        var released = Kg.Run("export", RailwayFolder.Original, "--format", "jsonl", "--release", "TLP:CLEAR");

        released.ExitCode.ShouldBe(0, released.Error);
        released.Output.ShouldBe(Kg.Run("export", folder["open.kg"], "--format", "jsonl").Output);
        var (exitCode, _, error) = Kg.Run("export", folder["open.kg"], "--format", "jsonl", "--release", "TLP:CLEAR");
        exitCode.ShouldBe(2);
        error.ShouldContain("is an image, and a release is made from the files");
    }

    [Fact]
    public void Pack_OfAMarkedSet_WarnsThatThePackageHasTheFiles()
    {
        using var folder = new TemporaryFolder();

        var (exitCode, _, error) = Kg.Run("pack", RailwayFolder.Original, "--npm", "rail", "--version", "1.0.0", "-o", folder.Path);

        exitCode.ShouldBe(0, error);
        error.ShouldContain("kg: the package has the fact files, with all that is marked TLP:GREEN, TLP:AMBER;");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pack_HasHowPassagesFit_UnlessItIsARelease(bool isRelease)
    {
        using var railway = new RailwayFolder();
        using var folder = new TemporaryFolder();
        Kg.Run("check", railway.Path, "--fit").ExitCode.ShouldBe(0);

        var (exitCode, _, error) = Kg.Run(
            ["pack", railway.Path, "--npm", "rail", "--version", "1.0.0", "-o", folder.Path, .. isRelease ? (string[])["--release", "TLP:CLEAR"] : []]);

        exitCode.ShouldBe(0, error);
        Contents(new GZipStream(File.OpenRead(folder["rail-1.0.0.tgz"]), CompressionMode.Decompress)).ContainsKey("facts/fit.lock").ShouldBe(!isRelease);
    }

    [Fact]
    public void Pack_AtALevel_HasTheReleaseAlone()
    {
        using var railway = new RailwayFolder();
        using var folder = new TemporaryFolder();
        railway.Replace("network/lines.yaml", "entities:", "# Not a word of the Lighthouse.\nentities:");
        File.WriteAllText(
            railway["plans.yaml"],
            "marking: TLP:AMBER\nentities:\n  moor-cable:\n    kind: Operator\n    name: Moor Cable\n    statements:\n      - website: https://moor.example/\n");
        Kg.Run("compile", railway.Path, "-o", folder["open.kg"], "--release", "TLP:CLEAR").ExitCode.ShouldBe(0);

        var (exitCode, output, error) = Kg.Run(
            "pack", railway.Path, "--npm", "rail", "--nuget", "Rail", "--version", "1.0.0", "--release", "TLP:CLEAR", "-o", folder.Path);

        exitCode.ShouldBe(0, error);
        output.ShouldStartWith("left out at TLP:GREEN: 1 entity, 1 stated statement\n");
        error.ShouldNotContain("marked");
        var npm = Contents(new GZipStream(File.OpenRead(folder["rail-1.0.0.tgz"]), CompressionMode.Decompress));
        var nuget = Contents(new ZipArchive(File.OpenRead(folder["Rail.1.0.0.nupkg"])));
        foreach (var files in (Dictionary<string, byte[]>[])[npm, nuget])
        {
            files["facts.kg"].ShouldBe(File.ReadAllBytes(folder["open.kg"]));
            files.Keys.ShouldContain("facts/network/lines.yaml");
            files.Keys.ShouldNotContain("facts/plans.yaml");
            files.Values.Where(content => Encoding.UTF8.GetString(content).Contains("ighthouse", StringComparison.Ordinal)).ShouldBeEmpty();
            files.Values.Where(content => Encoding.UTF8.GetString(content).Contains("oor-cable", StringComparison.Ordinal)).ShouldBeEmpty();
        }

        // A set that uses the package sees the facts of the release.
        var set = Directory.CreateDirectory(folder["seeds"]).FullName;
        foreach (var (path, content) in npm.Where(file => file.Key.StartsWith("facts/", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(folder["node_modules/rail"], path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllBytes(copy, content);
        }

        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.Combine("tests", "Tours"), "*.yaml"))
        {
            File.WriteAllText(
                Path.Combine(set, Path.GetFileName(file)),
                File.ReadAllText(file).Replace("path: ../Railway", "package: rail", StringComparison.Ordinal));
        }

        (exitCode, output, _) = Kg.Run("check", set);
        exitCode.ShouldBe(0, output);
        output.ShouldContain("entities, ");
    }

    /// <summary>The railway's assembly has all facts, which is the release at the highest level and at no other.</summary>
    [Theory]
    [InlineData("TLP:RED", 0)]
    [InlineData("TLP:CLEAR", 2)]
    public void Pack_WithAnAssembly_TakesThatOfTheReleaseOnly(string level, int expected)
    {
        using var folder = new TemporaryFolder();
        var assembly = typeof(KnowledgeGraph.Railway.Facts).Assembly.Location;

        var (exitCode, _, error) = Kg.Run(
            "pack", RailwayFolder.Original, "--nuget", "Rail", "--version", "1.0.0", "--release", level, "--assembly", assembly, "-o", folder.Path);

        exitCode.ShouldBe(expected, error);
        if (expected != 0)
        {
            error.ShouldContain($"'{assembly}' was not built from this release. Build its project with -p:KnowledgeGraphRelease=LEVEL");
        }
    }

    [Fact]
    public void Compile_OfASetThatUsesAnother_LeavesOutWhatIsMarkedInBoth()
    {
        using var folder = new ToursFolder();
        using var output = new TemporaryFolder();
        folder.Replace("Tours/tours.yaml", "  dunmere-north:", "  light-tour:\n    kind: Tour\n    name: Tour of the light\n    statements:\n"
            + "      - { visits: rail:lighthouse, evidence: rail:annual-report@257+45#6bc01de2 }\n"
            + "      - { visits: rail:brightwater, evidence: rail:annual-report@257+45#6bc01de2, marking: TLP:AMBER }\n  dunmere-north:");
        Kg.Run("compile", folder.Tours, "-o", output["all.kg"]).Error.ShouldBeEmpty();

        var (exitCode, text, error) = Kg.Run("compile", folder.Tours, "-o", output["green.kg"], "--release", "TLP:GREEN");
        exitCode.ShouldBe(0, text + error);
        using (var green = FactGraph.OpenFile(output["green.kg"]))
        {
            green.TryFindEntity("lighthouse", out _).ShouldBeTrue();
            green.Statements.Count(statement => statement.Subject.Id == "light-tour" && statement.Predicate.Name == "visits").ShouldBe(1);
        }

        (exitCode, text, error) = Kg.Run("compile", folder.Tours, "-o", output["clear.kg"], "--release", "TLP:CLEAR");
        exitCode.ShouldBe(0, text + error);
        using var clear = FactGraph.OpenFile(output["clear.kg"]);
        clear.TryFindEntity("lighthouse", out _).ShouldBeFalse();
        clear.Statements.ShouldAllBe(statement => statement.Subject.Id != "light-tour");
        Encoding.UTF8.GetString(File.ReadAllBytes(output["clear.kg"])).ShouldNotContain("ighthouse");
    }

    [Fact]
    public void Lattices_ThatDifferBetweenSets_AreAnError()
    {
        using var folder = new ToursFolder();
        folder.Replace("Railway/ontology.yaml", "kinds:", "markings:\n  TLP:CLEAR: { description: All. }\n  TLP:GREEN: { above: TLP:CLEAR, description: Some. }\n"
            + "  TLP:AMBER: { above: TLP:GREEN, description: Few. }\n\nkinds:");
        folder.Replace("Tours/ontology.yaml", "kinds:", "markings:\n  TLP:CLEAR: { description: All. }\n  TLP:AMBER: { above: TLP:CLEAR, description: Few. }\n\nkinds:");

        var (exitCode, output, _) = Kg.Run("check", folder.Tours);

        exitCode.ShouldBe(1);
        output.ShouldContain("error KG2040: Two sets define the marking 'TLP:AMBER' in different ways: 'above' differs");
    }

    /// <summary>One set keeps to the Traffic Light Protocol, and the other has levels of its own.</summary>
    [Fact]
    public void Markings_ThatTheOtherSetDoesNotHave_AreAnErrorAtTheirPlace()
    {
        using var folder = new ToursFolder();
        folder.Replace("Tours/ontology.yaml", "kinds:", "markings:\n  public: { description: All. }\n  inner: { above: public, description: Few. }\n\nkinds:");

        var (exitCode, output, _) = Kg.Run("check", folder.Tours);

        exitCode.ShouldBe(1);
        output.ShouldContain("stations.yaml(74,14): error KG5201: The set has no marking 'TLP:GREEN'");
    }

    private static Dictionary<string, byte[]> Contents(Stream package)
    {
        using var archive = new TarReader(package);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        while (archive.GetNextEntry() is { } entry)
        {
            using var content = new MemoryStream();
            entry.DataStream!.CopyTo(content);
            files.Add(entry.Name["package/".Length..], content.ToArray());
        }

        return files;
    }

    private static Dictionary<string, byte[]> Contents(ZipArchive package)
    {
        using (package)
        {
            return package.Entries.ToDictionary(
                entry => entry.FullName,
                entry =>
                {
                    using var stream = entry.Open();
                    using var content = new MemoryStream();
                    stream.CopyTo(content);
                    return content.ToArray();
                },
                StringComparer.Ordinal);
        }
    }

    [Fact]
    public void Link_OfImagesWithOneEntity_HasTheHigherMarking()
    {
        using var railway = new RailwayFolder();
        using var folder = new TemporaryFolder();
        Kg.Run("compile", railway.Path, "-o", folder["green.kg"]).ExitCode.ShouldBe(0);
        railway.Replace("network/stations.yaml", "marking: TLP:GREEN", "marking: TLP:RED");
        Kg.Run("compile", railway.Path, "-o", folder["red.kg"]).ExitCode.ShouldBe(0);

        var (exitCode, _, error) = Kg.Run("link", folder["green.kg"], folder["red.kg"], "-o", folder["both.kg"]);

        exitCode.ShouldBe(0, error);
        using var graph = FactGraph.OpenFile(folder["both.kg"]);
        graph.TryFindEntity("lighthouse", out var lighthouse).ShouldBeTrue();
        lighthouse.Marking.Name.ShouldBe("TLP:RED");
        graph.Statements.Single(statement => statement.Object.ToString() == "lighthouse").Marking.Name.ShouldBe("TLP:RED");
    }
}
