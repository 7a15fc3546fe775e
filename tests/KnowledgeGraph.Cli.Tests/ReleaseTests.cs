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
